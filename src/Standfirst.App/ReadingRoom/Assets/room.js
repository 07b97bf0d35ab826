// The keys. What they do is written on the page: an element with aria-keyshortcuts is pressed by its key, [data-go="x"] by "g" and
// "x"; in a list, "j" and "k" move through the [data-item]s, "o" opens one, and its data-v and data-m say where "v" and "m" lead.

const status = document.getElementById("status");
const dialog = document.getElementById("keys");

// As long as a second letter may take.
const patience = 1500;

let waits = false, waiting;

document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
    const isField = event.target.matches?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
    if (event.key === "Escape") {
        if (dialog.open)
            dialog.close();
        else if (isField)
            event.target.blur();
    } else if (!isField && localStorage.getItem("keys") !== "off" && press(event.key)) {
        event.preventDefault();
    }
});

function press(key) {
    if (waits) {
        stopWaiting();
        return click(document.querySelector(`[data-go="${CSS.escape(key)}"]`));
    }
    const item = document.activeElement?.closest("[data-item]");
    switch (key) {
        case "g": return wait();
        case "j": return move(item, 1);
        case "k": return move(item, -1);
        case "o": return click(item?.querySelector("[data-open], h2 a, h3 a, a"));
        case "?": return help();
    }
    if (item?.dataset[key] && key.length === 1)
        return go(item.dataset[key]);
    return click(document.querySelector(`[aria-keyshortcuts~="${CSS.escape(key)}"]`));
}

function move(item, step) {
    const items = [...document.querySelectorAll("[data-item]")];
    const next = item
        ? items[items.indexOf(item) + step]
        : items.find(one => one.getBoundingClientRect().top >= 0) ?? items[0];
    next?.querySelector("[data-open], h2 a, h3 a, a")?.focus();
    next?.scrollIntoView({ block: "nearest" });
    return items.length > 0;
}

function click(element) {
    if (!element)
        return false;
    if (element.matches("input, textarea, select")) {
        element.focus();
        element.select?.();
    } else {
        element.click();
        // A place on this page that was gone to can be walked on from.
        const place = element.hash && element.pathname === location.pathname && document.getElementById(element.hash.slice(1));
        if (place)
            (place.querySelector("a[href]") ?? place).focus();
    }
    return true;
}

function go(address) {
    location.assign(address);
    return true;
}

function wait() {
    waits = true;
    waiting = setTimeout(stopWaiting, patience);
    status.textContent = "g: which room?";
    return true;
}

function stopWaiting() {
    waits = false;
    clearTimeout(waiting);
    status.textContent = "";
}

async function help() {
    if (dialog.open) {
        dialog.close();
        return true;
    }
    const answer = await fetch("/help?part=keys");
    if (!answer.ok)
        return go("/help");
    dialog.querySelector("[data-keys]").innerHTML = await answer.text();
    dialog.showModal();
    return true;
}
