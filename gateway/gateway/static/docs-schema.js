// Draws a JSON schema as a table of its members; a reference is followed once, when it is opened.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function resolve(api, schema) {
  if (!schema?.$ref) return schema ?? {};
  return schema.$ref.slice(2).split("/").reduce((at, step) => at[step], api);
}

export function schemaTable(api, schema, words) {
  const whole = resolve(api, schema);
  const members = Object.entries(whole.properties ?? {});
  if (members.length === 0) return element("p", {}, typeOf(api, schema));
  const required = new Set(whole.required ?? []);
  const rows = members.map(([name, member]) => row(api, name, member, required.has(name), words));
  const head = element("tr", {}, ...[words.name, words.type, words.meaning].map((w) => element("th", { scope: "col" }, w)));
  const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
  return element("div", { class: "wide", tabindex: "0", role: "group", "aria-label": words.schema }, table);
}

function row(api, name, member, required, words) {
  const told = [member.description, member.readOnly && words.readonly, limits(member)];
  const label = element("td", {}, element("code", {}, name), required ? " *" : "");
  return element("tr", {}, label, element("td", {}, typeOf(api, member)), element("td", {}, told.filter(Boolean).join(" · ")));
}

export function typeOf(api, schema) {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").pop();
  if (schema.anyOf) return schema.anyOf.map((each) => typeOf(api, each)).join(" | ");
  if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(" | ");
  const types = [].concat(schema.type ?? "any");
  const named = types.map((type) => (type === "array" ? `[${typeOf(api, schema.items)}]` : type));
  return named.join(" | ") + (schema.format ? ` (${schema.format})` : "");
}

function limits(schema) {
  const told = [];
  if (schema.maxLength !== undefined) told.push(`≤ ${schema.maxLength}`);
  if (schema.minimum !== undefined) told.push(`≥ ${schema.minimum}`);
  if (schema.maximum !== undefined) told.push(`≤ ${schema.maximum}`);
  if (schema.default !== undefined) told.push(`= ${JSON.stringify(schema.default)}`);
  return told.join(", ");
}
