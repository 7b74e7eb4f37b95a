// The query page: runs documents, completes names, searches the schema, keeps a history, and makes links to share.
const form = document.querySelector("[data-graphql]");
const query = document.querySelector("#query");
const variables = document.querySelector("#variables");
const headers = document.querySelector("#headers");
const answer = document.querySelector("#answer");
const state = document.querySelector("#state");
const completions = document.querySelector("#completions");
const HISTORY = "entente-queries";
let types;

const schema = async () => types ??= await (await fetch(form.dataset.schema)).json();
const bare = (type) => type.replace(/[[\]!]/g, "");

function button(label, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", action);
  form.querySelector(".buttons").append(" ", made);
  return made;
}

function link(label, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "link";
  made.textContent = label;
  made.addEventListener("click", action);
  return made;
}

// ---- running

async function run(event) {
  event?.preventDefault();
  state.textContent = "Running …";
  const started = performance.now();
  try {
    const body = JSON.stringify({query: query.value, variables: JSON.parse(variables.value || "{}")});
    const more = headers.value.trim() ? JSON.parse(headers.value) : {};
    const response = await fetch(form.dataset.graphql, {
      method: "POST", headers: {"content-type": "application/json", accept: "application/json", ...more}, body,
    });
    answer.textContent = JSON.stringify(await response.json(), null, 2);
    state.textContent = `${response.status}, ${Math.round(performance.now() - started)} ms, ${answer.textContent.length.toLocaleString("en")} characters`;
    remember();
  } catch (error) {
    state.textContent = "Not run";
    answer.textContent = String(error);
  }
}

function shareAddress() {
  const parameters = new URLSearchParams({query: query.value, variables: variables.value});
  return `${location.origin}${form.dataset.share}?${parameters}`;
}

async function share() {
  const address = shareAddress();
  history.replaceState(null, "", address);
  try {
    await navigator.clipboard.writeText(address);
    state.textContent = "The link is in the clipboard and in the address bar.";
  } catch {
    state.textContent = "The link is in the address bar.";
  }
}

function showCommand() {
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const body = JSON.stringify({query: query.value, variables: parsed(variables.value)});
  const command = `curl ${location.origin}${form.dataset.graphql} -H 'content-type: application/json' -d ${quoted(body)}`;
  document.querySelector("#shell pre").textContent = command;
}

function parsed(text) {
  try { return JSON.parse(text || "{}"); } catch { return {}; }
}

// ---- history

function remembered() {
  try { return JSON.parse(localStorage.getItem(HISTORY)) ?? []; } catch { return []; }
}

function remember() {
  const entry = {query: query.value, variables: variables.value};
  const others = remembered().filter((one) => one.query !== entry.query || one.variables !== entry.variables);
  try { localStorage.setItem(HISTORY, JSON.stringify([entry, ...others].slice(0, 20))); } catch { /* full or forbidden */ }
  showHistory();
}

function showHistory() {
  const items = remembered().map((entry) => {
    const item = document.createElement("li");
    item.append(link(entry.query.replace(/#.*\n/g, "").replace(/\s+/g, " ").slice(0, 90), () => {
      query.value = entry.query;
      variables.value = entry.variables;
      query.focus();
    }));
    return item;
  });
  if (items.length) document.querySelector("#history ol").replaceChildren(...items);
}

// ---- completion

/** The type whose fields may stand at the end of a text, and the letters of the name that are there already. */
function placeOf(text) {
  const tokens = text.replace(/#[^\n]*/g, "").replace(/"(?:[^"\\\n]|\\.)*"/g, '""').match(/\.\.\.|[A-Za-z_]\w*|[{}()[\]:!$=@]|\S/g) ?? [];
  const stack = [];
  let field = null, depth = 0, condition = null;
  tokens.forEach((token, at) => {
    if (token === "(" || token === "[") depth += 1;
    else if (token === ")" || token === "]") depth -= 1;
    else if (depth > 0) return;
    else if (token === "{") { stack.push(condition ?? typeOf(stack.at(-1), field)); condition = field = null; }
    else if (token === "}") { stack.pop(); field = condition = null; }
    else if (token === "on" && (tokens[at - 1] === "..." || tokens[at - 2] === "fragment")) condition = tokens[at + 1];
    else if (/^\w/.test(token) && tokens[at - 1] !== "on") field = token;
    if (!stack.length && ["query", "mutation", "subscription"].includes(token)) condition = token[0].toUpperCase() + token.slice(1);
  });
  const letters = /[A-Za-z_]\w*$/.exec(text)?.[0] ?? "";
  return depth > 0 ? {type: null, letters} : {type: stack.at(-1), letters};
}

function typeOf(parent, field) {
  if (!parent) return "Query";
  return bare(types[parent]?.fields?.[field]?.[0] ?? "");
}

async function complete(isAsked) {
  await schema();
  const {type, letters} = placeOf(query.value.slice(0, query.selectionStart));
  const fields = Object.entries(types[type]?.fields ?? {});
  const found = letters || isAsked
    ? fields.filter(([name]) => name.toLowerCase().startsWith(letters.toLowerCase()) && name !== letters).slice(0, 12) : [];
  completions.replaceChildren(...found.map(([name, [fieldType]], number) => {
    const option = document.createElement("li");
    option.id = `completion-${number}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.name = name;
    const small = document.createElement("small");
    small.textContent = fieldType;
    option.append(name, " ", small);
    option.addEventListener("mousedown", (event) => { event.preventDefault(); accept(option); });
    return option;
  }));
  open(found.length > 0);
}

function open(isOpen) {
  completions.hidden = !isOpen;
  if (!isOpen) query.removeAttribute("aria-activedescendant");
}

function accept(option) {
  const end = query.selectionStart;
  const {letters} = placeOf(query.value.slice(0, end));
  query.setRangeText(option.dataset.name, end - letters.length, end, "end");
  open(false);
}

function move(by) {
  const options = [...completions.children];
  const at = options.findIndex((one) => one.getAttribute("aria-selected") === "true");
  const next = options[(at + by + options.length + (at < 0 && by < 0 ? 1 : 0)) % options.length];
  for (const one of options) one.setAttribute("aria-selected", String(one === next));
  query.setAttribute("aria-activedescendant", next.id);
  next.scrollIntoView({block: "nearest"});
}

function onKey(event) {
  const chosen = completions.querySelector("[aria-selected=true]");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run(event);
  else if (event.key === " " && event.ctrlKey) { event.preventDefault(); complete(true); }
  else if (completions.hidden) return;
  else if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); move(event.key === "ArrowDown" ? 1 : -1); }
  else if (event.key === "Escape") open(false);
  else if (event.key === "Enter" && chosen) { event.preventDefault(); accept(chosen); }
}

// ---- schema

async function find() {
  await schema();
  const words = document.querySelector("#find").value.trim().toLowerCase();
  const box = document.querySelector("#types");
  if (!words) return box.replaceChildren(typeEntry("Query"));
  const named = Object.keys(types).filter((name) => name.toLowerCase().includes(words)).slice(0, 12);
  const withField = Object.entries(types).flatMap(([type, one]) =>
    Object.keys(one.fields ?? {}).filter((name) => name.toLowerCase() === words).map(() => type)).slice(0, 12);
  box.replaceChildren(...[...new Set([...named, ...withField])].map(typeEntry));
  if (!box.children.length) box.textContent = "Nothing has this name.";
}

function typeEntry(name) {
  const entry = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = name;
  entry.append(summary);
  entry.addEventListener("toggle", () => { if (entry.open && entry.children.length === 1) entry.append(...typeBody(name)); });
  entry.open = name === "Query";
  return entry;
}

function typeBody(name) {
  const about = document.createElement("p");
  about.className = "note";
  about.textContent = types[name].about;
  const list = document.createElement("ul");
  list.className = "plain";
  list.append(...(types[name].values ?? []).map((value) => Object.assign(document.createElement("li"), {textContent: value})));
  list.append(...Object.entries(types[name].fields ?? {}).map(([field, [type, description, args]]) => {
    const item = document.createElement("li");
    const known = types[bare(type)];
    const named = Object.entries(args ?? {}).map(([arg, argType]) => `${arg}: ${argType}`).join(", ");
    item.append(Object.assign(document.createElement("b"), {textContent: field}), named ? `(${named}): ` : ": ");
    item.append(known ? link(type, () => { document.querySelector("#find").value = bare(type); find(); }) : type);
    item.append(" ", Object.assign(document.createElement("span"), {className: "note", textContent: description}));
    return item;
  }));
  return [about, list];
}

query.setAttribute("aria-autocomplete", "list");
query.setAttribute("aria-controls", completions.id);
form.addEventListener("submit", run);
form.addEventListener("keydown", (event) => { if (event.target !== query && event.key === "Enter" && (event.ctrlKey || event.metaKey)) run(event); });
query.addEventListener("keydown", onKey);
query.addEventListener("input", () => complete(false));
query.addEventListener("blur", () => open(false));
document.querySelector("#find").addEventListener("input", find);
document.querySelector("#schema").addEventListener("toggle", (event) => { if (event.target.open) find(); }, {once: true});
document.querySelector("#shell").addEventListener("toggle", showCommand);
button("Share", share);
showHistory();
