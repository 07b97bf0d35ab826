// Whether the room answers to single keys is the reader's choice: they get in the way of those who speak to their machine.

const on = document.getElementById("keys-on");
on.checked = localStorage.getItem("keys") !== "off";
on.closest("[hidden]").hidden = false;
on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
