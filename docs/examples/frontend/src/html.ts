/** Templates whose values are escaped; lists are joined, and what is a template already stays as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | Html[] | string | number | null | undefined;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.map((part, number) => part + written(values[number])).join(""));
}

function written(value: Value): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(({ text }) => text).join("\n");
  return String(value ?? "").replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
