// The list follows what is typed. Without this, the form does the same with a press of "Search".

const field = document.getElementById("q");
const found = document.getElementById("found");
const status = document.getElementById("status");

// As long as people pause between two words.
const pause = 250;

let timer, asking;

field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
});

async function ask() {
    asking?.abort();
    asking = new AbortController();
    const address = new URL("/", location.origin);
    if (field.value.trim() !== "")
        address.searchParams.set("q", field.value.trim());
    const part = new URL(address);
    part.searchParams.set("part", "found");
    found.setAttribute("aria-busy", "true");
    try {
        const answer = await fetch(part, { signal: asking.signal });
        if (answer.ok) {
            found.innerHTML = await answer.text();
            history.replaceState(null, "", address);
            status.textContent = (found.querySelector("[data-count]") ?? found.querySelector("h1"))?.textContent ?? "";
        }
        found.removeAttribute("aria-busy");
    } catch (trouble) {
        // A newer question took this one's place; or the server is gone, and the form will tell.
        if (trouble.name !== "AbortError")
            found.removeAttribute("aria-busy");
    }
}
