// Warns two minutes before a session ends for want of a click, and lets the reader stay. Without this script the session
// ends as well, and what was typed is there again after sign-in.
const MINUTE = 60_000;
const WARNING = 2 * MINUTE;
// The server notes a page up to a minute late.
const LATE = MINUTE;
const SEEN = 'openseat.seen';
const dialog = document.getElementById('ending');

const ends = () => Number(localStorage.getItem(SEEN)) + Number(dialog.dataset.minutes) * MINUTE - LATE;
const seen = () => localStorage.setItem(SEEN, String(Date.now()));
const show = (part) => {
    for (const each of dialog.querySelectorAll('[data-part]')) {
        each.hidden = each.dataset.part !== part;
    }
};

function look() {
    const left = ends() - Date.now();
    if (left > WARNING) {
        if (dialog.open) {
            dialog.close();
        }
        return;
    }
    show(left > 0 ? 'soon' : 'over');
    if (!dialog.open && dialog.dataset.closed !== localStorage.getItem(SEEN)) {
        dialog.showModal();
    }
}

async function stay() {
    const answer = await fetch('/profile/stay', {redirect: 'manual', cache: 'no-store'}).catch(() => null);
    if (answer && answer.status === 204) {
        seen();
        dialog.close();
    } else {
        show('over');
    }
}

if (dialog && dialog.showModal) {
    seen();
    dialog.querySelector('[data-do=stay]').addEventListener('click', stay);
    dialog.querySelector('[data-do=close]').addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
        dialog.dataset.closed = localStorage.getItem(SEEN);
    });
    setInterval(look, 5000);
}
