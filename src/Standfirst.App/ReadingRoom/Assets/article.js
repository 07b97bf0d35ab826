// What an article's page does beyond its links: shows evidence beside the text, lights up its words, copies with a citation.
// Places in the text are counted in code points, as the record does: a block tells in data-start where its words begin.

const story = document.getElementById("story");
const panel = document.getElementById("evidence-panel");
const text = document.getElementById("text");
const status = document.getElementById("status");

if (story && panel && text) {
    let opener = null;

    document.addEventListener("click", event => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
            return;
        const link = event.target.closest?.("a");
        if (link?.dataset.why !== undefined) {
            event.preventDefault();
            open(link);
        } else if (link && spanOf(link)) {
            event.preventDefault();
            light([spanOf(link)]);
        } else if (!link && event.target.closest?.(".quote") && document.getSelection().isCollapsed) {
            const number = event.target.closest(".quote").dataset.quotation;
            const why = text.querySelector(`.quote-number[data-number="${CSS.escape(number ?? "")}"]`);
            if (why)
                open(why);
        }
    });

    document.addEventListener("keydown", event => {
        if (event.key === "Escape" && !panel.hidden && !document.querySelector("dialog[open]"))
            close();
        else if (event.key === "f" && isFree(event) && nextFigure())
            event.preventDefault();
    });

    // The same words by themselves, as a link that was sent to somebody: the server has marked them.
    document.getElementById("span")?.scrollIntoView({ block: "center" });

    async function open(link) {
        let section = null;
        try {
            const answer = await fetch(link.href);
            const page = answer.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
            section = page?.getElementById("evidence");
        } catch {
            // The page itself says what is wrong.
        }
        if (!section) {
            location.assign(link.href);
            return;
        }
        const button = document.createElement("button");
        button.type = "button";
        button.className = "close";
        button.textContent = "Close";
        button.addEventListener("click", close);
        const label = section.querySelector("h1");
        const heading = document.createElement("h2");
        heading.className = label.className;
        heading.textContent = label.textContent;
        label.replaceWith(heading);
        panel.replaceChildren(button, document.adoptNode(section));
        panel.setAttribute("aria-label", `${heading.textContent}: what it rests on`);
        panel.hidden = false;
        panel.scrollTop = 0;
        panel.focus({ preventScroll: true });
        opener = link;
        light(section.dataset.spans.split(" ").map(readSpan).filter(span => span), link);
    }

    function close() {
        panel.hidden = true;
        CSS.highlights?.delete("evidence");
        opener?.focus({ preventScroll: true });
        opener = null;
    }

    // Lights up words, and shows the first of them unless they, or the link that asks for them, can be seen in the text.
    function light(spans, asking) {
        const ranges = spans.flatMap(rangesOf);
        if (typeof Highlight !== "undefined")
            CSS.highlights.set("evidence", new Highlight(...ranges));
        const first = ranges[0];
        if (!first || (asking && text.contains(asking)))
            return;
        const place = first.getBoundingClientRect();
        if (place.top < 0 || place.bottom > innerHeight) {
            const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
            scrollBy({ top: place.top - innerHeight / 3, behavior: isCalm ? "auto" : "smooth" });
        }
    }

    function nextFigure() {
        const figures = [...text.querySelectorAll("figure")];
        const current = document.activeElement?.closest("figure");
        const next = figures[(figures.indexOf(current) + 1) % figures.length];
        if (!next)
            return false;
        next.tabIndex = -1;
        next.focus({ preventScroll: true });
        next.scrollIntoView({ block: "center" });
        return true;
    }

    function isFree(event) {
        return !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && localStorage.getItem("keys") !== "off"
            && !event.target.matches?.("input, textarea, select, [contenteditable]");
    }

    copyWithCitation();
}

function spanOf(link) {
    if (link.dataset.span)
        return readSpan(link.dataset.span);
    const isHere = link.pathname === location.pathname && link.hash === "#span";
    return isHere ? readSpan(new URLSearchParams(link.search).get("span") ?? "") : null;
}

function readSpan(written) {
    const [start, end] = written.split("-").map(Number);
    return Number.isInteger(start) && end > start ? { start, end } : null;
}

// The ranges of the page that show a stretch of the text: one for each block that it runs over.
function rangesOf({ start, end }) {
    const ranges = [];
    for (const block of text.querySelectorAll("[data-start]")) {
        const from = Number(block.dataset.start);
        if (from >= end)
            break;
        const range = document.createRange();
        let at = from, isBegun = false, isEnded = false;
        for (const node of wordsIn(block)) {
            const length = [...node.data].length;
            if (!isBegun && start < at + length) {
                range.setStart(node, unitsOf(node.data, Math.max(0, start - at)));
                isBegun = true;
            }
            if (isBegun) {
                range.setEnd(node, unitsOf(node.data, Math.min(length, end - at)));
                isEnded = end <= at + length;
            }
            at += length;
            if (isEnded)
                break;
        }
        if (isBegun)
            ranges.push(range);
    }
    return ranges;
}

function* wordsIn(block) {
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walk.nextNode())
        yield walk.currentNode;
}

function unitsOf(words, codePoints) {
    return [...words].slice(0, codePoints).join("").length;
}

// Where a place of the page lies in the text; null where it lies in no block.
function placeOf(node, offset) {
    const block = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
    if (!block || !text.contains(block))
        return null;
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(node, offset);
    return Number(block.dataset.start) + [...before.toString()].length;
}

function copyWithCitation() {
    const tools = document.createElement("div");
    tools.className = "selection-tools";
    tools.hidden = true;
    tools.append(
        button("Copy with citation", selected => `“${selected.words}” — ${story.dataset.cite} (${selected.address})`),
        button("Copy link to these words", selected => selected.address));
    document.body.append(tools);
    document.addEventListener("pointerup", () => setTimeout(show));
    document.addEventListener("keyup", event => event.key === "Escape" ? tools.hidden = true : event.shiftKey || tools.hidden ? show() : null);
    document.addEventListener("selectionchange", () => tools.hidden = document.getSelection().isCollapsed || tools.hidden);

    function show() {
        const selected = selection();
        tools.hidden = !selected;
        if (!selected)
            return;
        const place = document.getSelection().getRangeAt(0).getBoundingClientRect();
        const left = Math.max(8, Math.min(place.left + scrollX, document.documentElement.clientWidth - tools.offsetWidth - 8));
        tools.style.transform = `translate(${left}px, ${place.bottom + scrollY + 6}px)`;
    }

    function button(name, compose) {
        const made = document.createElement("button");
        made.type = "button";
        made.textContent = name;
        // The selection stays while the button is pressed.
        made.addEventListener("pointerdown", event => event.preventDefault());
        made.addEventListener("click", async () => {
            const selected = selection();
            if (selected)
                say(await copy(compose(selected)) ? "Copied." : "The browser does not let this page copy.");
            tools.hidden = true;
        });
        return made;
    }
}

// What is selected of the text, with its own address; null where nothing is.
function selection() {
    const selected = document.getSelection();
    if (selected.isCollapsed || selected.rangeCount === 0)
        return null;
    const range = selected.getRangeAt(0);
    const start = placeOf(range.startContainer, range.startOffset), end = placeOf(range.endContainer, range.endOffset);
    if (start === null || end === null || end <= start)
        return null;
    const address = new URL(`${story.dataset.address}?span=${start}-${end}#span`, location.href).href;
    return { words: selected.toString().trim(), address };
}

async function copy(words) {
    if (navigator.clipboard)
        return navigator.clipboard.writeText(words).then(() => true, () => false);
    // Without TLS there is no clipboard; the old way needs a field to copy from.
    const field = document.createElement("textarea");
    field.value = words;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand("copy");
    field.remove();
    return isCopied;
}

function say(words) {
    if (status)
        status.textContent = words;
}
