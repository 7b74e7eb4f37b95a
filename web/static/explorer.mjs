// What a page can do beyond what the server wrote: suggestions below the search box, and buttons that copy.
const form = document.querySelector("[data-suggest]");
const input = form.querySelector("input");
const list = document.createElement("ul");
const status = document.createElement("span");
let request = new AbortController();
let timer;

list.id = "suggestions";
list.hidden = true;
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", "Suggestions");
status.className = "hidden";
status.setAttribute("role", "status");
for (const [name, value] of Object.entries({
  role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false",
})) input.setAttribute(name, value);
form.append(list, status);

const selected = () => list.querySelector("[aria-selected=true]");

function show(isOpen) {
  list.hidden = !isOpen;
  input.setAttribute("aria-expanded", String(isOpen));
  if (!isOpen) input.removeAttribute("aria-activedescendant");
}

function select(option) {
  for (const each of list.children) each.setAttribute("aria-selected", String(each === option));
  option.scrollIntoView({block: "nearest"});
  input.setAttribute("aria-activedescendant", option.id);
}

function optionOf(record, number) {
  const option = document.createElement("li");
  option.id = `suggestion-${number}`;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.href = record.href;
  const kind = document.createElement("small");
  kind.textContent = [record.kind, record.matched].filter(Boolean).join(", ");
  option.append(record.label, " ", kind);
  return option;
}

async function suggest() {
  request.abort();
  request = new AbortController();
  const letters = input.value.trim();
  if (letters.length < 2) return show(false);
  try {
    const response = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(letters)}`, {signal: request.signal});
    const records = response.ok ? await response.json() : [];
    list.replaceChildren(...records.map(optionOf));
    status.textContent = `${records.length} suggestions`;
    show(records.length > 0);
  } catch (error) {
    if (error.name !== "AbortError") show(false);
  }
}

input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(suggest, 120); });
input.addEventListener("keydown", (event) => {
  if (list.hidden) return;
  const options = [...list.children];
  const at = options.indexOf(selected());
  if (event.key === "ArrowDown") select(options[(at + 1) % options.length]);
  else if (event.key === "ArrowUp") select(options[at < 1 ? options.length - 1 : at - 1]);
  else if (event.key === "Escape") show(false);
  else if (event.key === "Enter" && selected()) location.href = selected().dataset.href;
  else return;
  event.preventDefault();
});
list.addEventListener("mousedown", (event) => {
  const option = event.target.closest("[role=option]");
  if (option) location.href = option.dataset.href;
});
input.addEventListener("blur", () => show(false));

for (const block of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(block.textContent);
    button.textContent = "Copied";
  });
  block.after(button);
}
