-- A submitted packet and its state, from the first request to the last word: every state of BUL-5347 §IV and §V, with what
-- each must have. The application's PermitRequest is the same in types.
create table permit_request (
    id               uuid primary key references case_file deferrable initially deferred,
    number           text not null unique,
    student          uuid not null references student,
    filed_by         uuid not null references account,
    school_year      text not null check (school_year ~ '^20\d\d-\d\d$'),
    grade            text not null,
    type             text not null,
    from_school      text not null references school,
    to_school        text not null references school,
    answers          jsonb not null,
    submitted        timestamptz not null,
    state            text not null,
    -- When the clock that runs ends, and how that was counted.
    due              date,
    deadline         jsonb,
    release_decision jsonb,
    permit           jsonb,
    since            date,
    denial           jsonb,
    ending           jsonb,
    -- Which "no" an appeal is against, and by when the family could appeal.
    against          text,
    appeal_by        jsonb,
    appeal           jsonb,
    answer           jsonb,
    second_appeal    jsonb,
    last_answer      jsonb,
    referral         jsonb,
    superseded_by    uuid references permit_request,
    closed           date,
    -- The requested school may know of a case from here on, whatever becomes of it.
    reached          boolean not null default false,
    -- Whoever decides appeals last may know of a case once there is one.
    appealed         boolean not null default false,
    -- The school that must act next.
    turn             text references school,
    moved            timestamptz not null default clock_timestamp(),
    check (state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'GRANTED', 'ATTENDING', 'EXPIRED',
        'DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED', 'NOT_RENEWED', 'ENDED', 'FIRST_APPEAL', 'FIRST_APPEAL_DENIED',
        'SECOND_APPEAL', 'FINALLY_DENIED', 'ATTEND_RESIDENCE', 'WITHDRAWN', 'REFERRED', 'SUPERSEDED')),
    check (from_school <> to_school),
    check ((deadline is null) = (due is null)),
    check ((deadline is not null) = (state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'DENIED_BY_RESIDENCE',
        'DENIED_BY_REQUESTED', 'NOT_RENEWED', 'ENDED', 'FIRST_APPEAL', 'FIRST_APPEAL_DENIED', 'SECOND_APPEAL'))),
    check ((against is not null) = (state in ('FIRST_APPEAL', 'FIRST_APPEAL_DENIED', 'SECOND_APPEAL',
        'FINALLY_DENIED', 'ATTEND_RESIDENCE'))),
    check ((appeal_by is null) = (against is null)),
    check (against in ('DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED', 'NOT_RENEWED', 'ENDED')),
    check ((permit is not null) = (state in ('GRANTED', 'ATTENDING', 'EXPIRED')
        or 'ENDED' in (state, coalesce(against, '')))),
    check (state <> 'ATTENDING' or since is not null),
    check ((denial is not null) = (coalesce(against, state) in ('DENIED_BY_RESIDENCE', 'DENIED_BY_REQUESTED'))),
    check ((ending is not null) = (coalesce(against, state) in ('NOT_RENEWED', 'ENDED'))),
    check (state not in ('FIRST_APPEAL', 'FIRST_APPEAL_DENIED', 'SECOND_APPEAL', 'FINALLY_DENIED')
        or appeal is not null),
    check (state <> 'FIRST_APPEAL_DENIED' or answer is not null),
    check ((second_appeal is not null) = (state in ('SECOND_APPEAL', 'FINALLY_DENIED'))),
    check ((last_answer is not null) = (state = 'FINALLY_DENIED')),
    check ((referral is not null) = (state = 'REFERRED')),
    check ((superseded_by is not null) = (state = 'SUPERSEDED')),
    check ((closed is not null) = (state in ('WITHDRAWN', 'EXPIRED', 'ATTEND_RESIDENCE', 'SUPERSEDED')))
);

create trigger permit_request_begins after insert on permit_request
    referencing new table as written for each statement execute function case_begins('PERMIT', '{answers}', '{from_school,to_school}');
create trigger permit_request_moves after update on permit_request
    referencing new table as written for each statement execute function case_moves();

-- One open packet per child, year and requested school (rules §6.5 T2). A request whose appeal runs is open: granting it must
-- not meet a second one for the same school. (R-IDP-6)
create unique index permit_one_open on permit_request (student, school_year, to_school)
    where state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'GRANTED', 'ATTENDING',
                    'FIRST_APPEAL', 'FIRST_APPEAL_DENIED', 'SECOND_APPEAL');
create index permit_by_student on permit_request (student);

-- A school's lists and the district's search, each found and counted by an index alone. (docs/performance.md)
create index permit_turn on permit_request (turn, submitted) where turn is not null;
create index permit_to_enroll on permit_request (to_school, submitted) where state = 'GRANTED';
create index permit_by_from on permit_request (from_school, moved) include (turn);
create index permit_by_to on permit_request (to_school, moved) include (from_school, turn, reached);
create index permit_by_state on permit_request (state, submitted);
create index permit_by_submitted on permit_request (submitted desc, id);

-- Deadlines that run: found by their day, and counted anew when the calendar changes.
create index permit_due on permit_request (due) where due is not null;

-- The district's desk for appeals: what comes before it, by day.
create index permit_appeals_due on permit_request (state, due) where state in ('FIRST_APPEAL', 'SECOND_APPEAL');
create index permit_appealed on permit_request (moved) where appealed;

-- The desk of special education: the few requests among all that it must look at.
create index permit_special on permit_request (submitted)
    where (answers ->> 'specialEducation')::boolean or (answers ->> 'section504')::boolean;

-- Permits that end by themselves are found by their last day; permanent ones have none. (T9)
create index permit_until on permit_request ((permit ->> 'until')) where state in ('GRANTED', 'ATTENDING');

-- Permits that hold a seat; an ended one holds it until the last word. (R-IDP-26)
create index permit_seat on permit_request (to_school, school_year, grade)
    where state in ('GRANTED', 'ATTENDING') or 'ENDED' in (state, coalesce(against, ''));

-- What families chose to say for statistics. It stands apart from the request: no rule and no school reads it.
create table permit_survey (
    permit      uuid primary key references permit_request,
    ethnicities text[] not null check (ethnicities <@ array['BLACK', 'AMERICAN_INDIAN', 'ASIAN', 'WHITE', 'HISPANIC',
                    'PACIFIC_ISLANDER', 'OTHER']),
    gender      text check (gender in ('FEMALE', 'MALE', 'OTHER'))
);

-- A child-care affidavit: what its link is about, and the parent's signature under what the provider signed through it.
create table care_affidavit (
    id            uuid primary key references case_link,
    child         text not null,
    parent        text not null,
    school        text not null references school,
    provider      text not null,
    countersigned jsonb,
    document      uuid,
    check ((countersigned is null) = (document is null))
);

create index on care_affidavit (document);

-- What a family sends in an appeal: as typed until it is sent, and never changed from then on. (BUL-5347 §V.B, Att. G)
-- The papers that belong to it stand in the document folder of the same id.
create table permit_appeal (
    id      uuid primary key,
    permit  uuid not null references permit_request,
    account uuid not null references account,
    kind    text not null check (kind in ('FIRST', 'SECOND', 'MORE')),
    started timestamptz not null,
    typed   jsonb not null default '{}',
    filed   timestamptz,
    form    jsonb,
    words   text,
    check ((form is not null) = (filed is not null and kind <> 'MORE')),
    check ((words is not null) = (filed is not null and kind = 'MORE'))
);

create unique index permit_appeal_draft on permit_appeal (permit, account, kind) where filed is null;
create index permit_appeal_filed on permit_appeal (permit, filed);

create function appeal_stays_as_filed() returns trigger language plpgsql as $$
begin
    if old.filed is not null then
        raise exception 'an appeal is kept as it was filed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger appeal_stays_as_filed before update or delete on permit_appeal
    for each row execute function appeal_stays_as_filed();

-- What special education said of a request with an IEP or a 504 plan. The last row holds; none is ever changed. (R-IDP-11)
create table permit_clearance (
    id         bigint generated always as identity primary key,
    permit     uuid not null references permit_request,
    clearance  text not null check (clearance in ('CLEARED', 'HELD')),
    decided_by uuid not null references account,
    decided_at timestamptz not null,
    note       text not null check (note <> '')
);

create index on permit_clearance (permit, id);

create trigger permit_clearance_kept before update or delete or truncate on permit_clearance
    for each statement execute function never_again();

-- How many seats a school has for students on a permit, by year and grade, as it noted them. The last row holds; none is
-- changed, so that one can see what was known when a request was decided.
create table school_seats (
    id       bigint generated always as identity primary key,
    school   text not null references school,
    year     text not null check (year ~ '^20\d\d-\d\d$'),
    grade    text not null,
    seats    int not null check (seats between 0 and 999),
    noted_at timestamptz not null,
    noted_by uuid not null references account
);

create index on school_seats (school, year, grade, id);

create trigger school_seats_kept before update or delete or truncate on school_seats
    for each statement execute function never_again();

-- A change that a family or a school reported while a permit was in force. (R-IDP-32, R-IDP-33)
create table permit_change (
    id          bigint generated always as identity primary key,
    permit      uuid not null references permit_request,
    what        text[] not null check (cardinality(what) > 0
                    and what <@ array['ADDRESS', 'PHONE', 'JOB', 'CARE', 'OTHER']),
    words       text not null check (words <> ''),
    by_family   boolean not null,
    reported_by uuid not null references account,
    reported_at timestamptz not null,
    settled_by  uuid references account,
    settled_at  timestamptz,
    check ((settled_by is null) = (settled_at is null))
);

create index on permit_change (permit);
create index permit_change_open on permit_change (permit) where settled_at is null;

-- Who pressed the button that reminds a school's families; the reminder itself is kept by the letters. (R-IDP-31)
create table semester_order (
    school      text not null references school,
    school_year text not null,
    semester    int not null check (semester in (1, 2)),
    ordered_by  uuid not null references account,
    ordered_at  timestamptz not null,
    primary key (school, school_year, semester)
);

-- The reminder to report changes that each school sends to its families once a semester, kept as proof. (R-IDP-31)
-- The mails themselves are in message, one a family, under the occasion reminder:<school>:<year>:<semester>:<account>.
create table semester_notice (
    school       text not null references school,
    school_year  text not null,
    semester     int not null check (semester in (1, 2)),
    sent_at      timestamptz not null,
    recipients   int not null check (recipients >= 0),
    version      int not null,
    html         text not null,
    pdf          bytea not null,
    proof_sha256 text not null check (proof_sha256 = encode(sha256(pdf), 'hex')),
    sent_by      uuid not null references account,
    primary key (school, school_year, semester)
);

create trigger semester_notice_stays_as_sent before update or delete on semester_notice
    for each row execute function letter_stays_as_sent();
