#!/usr/bin/env python3
"""The lottery of docs/lottery.md in another language: prints the test vectors that stand there."""
import base64, hashlib, hmac

def sha256(*parts): return hashlib.sha256(b"".join(parts)).digest()
def hmac256(key, text): return hmac.new(key, text.encode(), hashlib.sha256).digest()

# 1. Before the draw: what is fixed and published.
def files_hash(files):
    lines = (f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files, key=str.encode))
    return sha256("".join(lines).encode())

def salt(secret, draw_id): return hmac256(secret, draw_id)
def leaf(salt, draw_id): return sha256(b"\0", salt, draw_id.encode())
def node(left, right): return sha256(b"\1", left, right)

def levels(leaves):
    tree = [sorted(leaves)]
    while len(tree[-1]) > 1:
        low = tree[-1]
        tree.append([node(*low[i:i + 2]) if i + 1 < len(low) else low[i] for i in range(0, len(low), 2)])
    return tree

def root(tree): return tree[-1][0] if tree[-1] else sha256()

def proof(tree, leaf):
    at, steps = tree[0].index(leaf), []
    for level in tree:
        if at % 2: steps.append(("left", level[at - 1]))
        elif at + 1 < len(level): steps.append(("right", level[at + 1]))
        at //= 2
    return steps

def proves(root, hash, steps):
    for side, neighbor in steps:
        hash = node(neighbor, hash) if side == "left" else node(hash, neighbor)
    return hash == root

# 1b. What a child brings in, and the ids under which children are published.
def facts_text(child, draw, group, choices, sealed, secret):
    def part(choice, program, band, tier, points): return f"{choice}:{program}:{band}:{tier}:{points}"
    def closed(p): return p.split(":")[0] + ":#" + leaf(salt(secret, f"{child}|{p}"), p).hex()
    parts = (closed(part(*c)) if c[1] in sealed else part(*c) for c in choices)
    return "|".join([child, draw, group, *parts])

def pseudonym(secret, text): return base64.b32encode(hmac256(secret, text)[:16]).decode().rstrip("=")

# 2. The draw: everybody's number, from the manifest and a value that nobody knew before.
def seed(manifest, value, label): return sha256(manifest, value, label.encode())
def draw(seed, label, draw_id): return hmac256(seed, f"{label}/{draw_id}")

def numbers(seed, label, children):
    order = sorted(children, key=lambda c: (draw(seed, label, children[c]), children[c].encode(), c.encode()))
    return {child: number for number, child in enumerate(order)}

if __name__ == "__main__":
    files = {"rules.txt": b"Deferred acceptance.\n", "programs.csv": b"program,seats,mode\nP1,2,soft\n"}
    children = {"C1": "C1", "C2": "F7", "C3": "F7", "C4": "C4", "Ñandú": "Ñandú", "𝄞": "𝄞", "￭": "￭"}
    secret, label, value = b"sixteen bytes ok", "2027-28 magnets", bytes.fromhex("00ff10a5")
    ids = sorted(set(children.values()), key=str.encode)
    tree = levels([leaf(salt(secret, i), i) for i in ids])
    manifest = files_hash(files) + root(tree)
    s = seed(manifest, value, label)
    print("files", files_hash(files).hex(), "\nroot", root(tree).hex(), "\nseed", s.hex())
    for i in ids:
        steps = proof(tree, leaf(salt(secret, i), i))
        assert proves(root(tree), leaf(salt(secret, i), i), steps)
        print("salt", i, salt(secret, i).hex(), "\nleaf", i, leaf(salt(secret, i), i).hex(), "\ndraw", i, draw(s, label, i).hex())
        print("proof", i, *(f"{side}:{hash.hex()}" for side, hash in steps))
    for child, number in numbers(s, label, children).items(): print("number", child, number)
    print("empty-root", root(levels([])).hex(), "\nempty-seed", seed(b"", b"", "").hex(), "\nempty-draw", draw(seed(b"", b"", ""), "", "C1").hex())
    lists = {"C1": ("a", [(1, "p1", 0, 1, 12), (3, "p2", 0, 1, 12)]), "C2": ("b", [(1, "p2", 1, 2, 0)]), "C3": ("", [])}
    texts = {c: facts_text(c, children[c], *lists[c], {"p2"}, secret) for c in lists}
    leaves = {c: leaf(salt(secret, t), t) for c, t in texts.items()}
    for c, t in texts.items(): print("facts", c, t, "\nfacts-salt", c, salt(secret, t).hex(), "\nfacts-leaf", c, leaves[c].hex())
    for c in lists: print("facts-proof", c, *(f"{side}:{hash.hex()}" for side, hash in proof(levels(list(leaves.values())), leaves[c])))
    print("facts-root", root(levels(list(leaves.values()))).hex())
    print("pseudonym", pseudonym(secret, "child/4711"), pseudonym(secret, "family/4711"))
