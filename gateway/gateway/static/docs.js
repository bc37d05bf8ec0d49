// Draws openapi.json: resources on the left, their operations on the right, details when opened.

import { element, resolve, schemaTable, typeOf } from "/api/docs/docs-schema.js";

const WORDS = {
  en: { filter: "Filter by path or words", name: "Name", type: "Type", meaning: "Meaning", parameters: "Parameters", body: "Body", answers: "Answers", readonly: "read only", schema: "Members", problems: "Problem codes", loading: "Loading…", failed: "The API description could not be loaded. Reload the page to try again.", nothing: "Nothing matches." },
  "zh-TW": { filter: "以路徑或文字篩選", name: "名稱", type: "類型", meaning: "說明", parameters: "參數", body: "請求內容", answers: "回應", readonly: "唯讀", schema: "成員", problems: "錯誤代碼", loading: "載入中…", failed: "無法載入 API 說明，請重新整理頁面。", nothing: "沒有符合的項目。" },
  "zh-CN": { filter: "按路径或文字筛选", name: "名称", type: "类型", meaning: "说明", parameters: "参数", body: "请求内容", answers: "响应", readonly: "只读", schema: "成员", problems: "错误代码", loading: "加载中…", failed: "无法加载 API 说明，请刷新页面重试。", nothing: "没有匹配的内容。" },
};

const METHODS = ["get", "post", "put", "patch", "delete"];
const language = navigator.language.startsWith("zh") ? (/TW|HK|MO|Hant/i.test(navigator.language) ? "zh-TW" : "zh-CN") : "en";
const words = WORDS[language];
const state = document.getElementById("state");
const wanted = document.getElementById("wanted");

function operationsOf(api) {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      path, method, told: item[method], parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])],
    })),
  );
}

function parameterTable(api, parameters) {
  const rows = parameters.map((given) => resolve(api, given)).map((one) =>
    element("tr", {}, element("td", {}, element("code", {}, one.name), one.required ? " *" : ""),
      element("td", {}, `${one.in}: ${typeOf(api, one.schema)}`), element("td", {}, one.description ?? "")));
  const head = element("tr", {}, ...[words.name, words.type, words.meaning].map((word) => element("th", { scope: "col" }, word)));
  const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
  return element("div", { class: "wide", tabindex: "0", role: "group", "aria-label": words.parameters }, table);
}

function answerList(api, responses) {
  const lines = Object.entries(responses).map(([status, given]) => {
    const answer = resolve(api, given);
    const schema = Object.values(answer.content ?? {})[0]?.schema;
    return element("li", {}, element("code", {}, status), ` ${answer.description} `, element("span", { class: "dim" }, schema ? typeOf(api, schema) : ""));
  });
  return element("ul", {}, ...lines);
}

function details(api, operation) {
  const inside = element("div", { class: "body" });
  if (operation.told.description) inside.append(element("p", {}, operation.told.description));
  if (operation.parameters.length > 0) inside.append(element("h3", {}, words.parameters), parameterTable(api, operation.parameters));
  const body = operation.told.requestBody?.content?.["application/json"]?.schema;
  if (body) inside.append(element("h3", {}, words.body), schemaTable(api, body, words));
  inside.append(element("h3", {}, words.answers), answerList(api, operation.told.responses));
  const success = Object.entries(operation.told.responses).find(([status]) => status.startsWith("2"));
  const schema = success && Object.values(resolve(api, success[1]).content ?? {})[0]?.schema;
  if (schema) inside.append(schemaTable(api, schema, words));
  return inside;
}

function drawn(api, operation) {
  const line = element("summary", {}, element("span", { class: `method ${operation.method}` }, operation.method.toUpperCase()),
    element("span", { class: "path" }, operation.path), element("span", { class: "dim" }, operation.told.summary ?? ""));
  const box = element("details", { id: operation.told.operationId }, line);
  box.addEventListener("toggle", () => {
    if (box.open && box.children.length === 1) box.append(details(api, operation));
  });
  return box;
}

function drawTag(api, tag, operations) {
  const place = `tag-${tag.name}`;
  const section = element("section", { "aria-labelledby": place }, element("h2", { id: place }, tag.name),
    element("p", { class: "dim" }, tag.description ?? ""), ...operations.map((each) => drawn(api, each)));
  const link = element("a", { href: `#${place}` }, tag.name);
  return { section, link, text: (operation) => `${operation.path} ${operation.told.summary ?? ""} ${tag.name}`.toLowerCase(), operations };
}

function drawProblems(api) {
  const codes = Object.entries(api.components.schemas.Problem["x-codes"] ?? {});
  const rows = codes.map(([code, status]) => element("li", { id: `problem-${code}` }, element("code", {}, code), ` ${status}`));
  return element("section", {}, element("h2", {}, words.problems), element("ul", {}, ...rows));
}

function filter(tags) {
  const text = wanted.value.trim().toLowerCase();
  let found = 0;
  for (const tag of tags) {
    const boxes = tag.section.querySelectorAll(":scope > details");
    const hits = tag.operations.map((operation) => tag.text(operation).includes(text));
    boxes.forEach((box, at) => { box.hidden = !hits[at]; });
    tag.section.hidden = tag.link.hidden = !hits.includes(true);
    found += hits.filter(Boolean).length;
  }
  state.textContent = found === 0 ? words.nothing : "";
}

async function start() {
  document.documentElement.lang = language;
  wanted.placeholder = words.filter;
  wanted.setAttribute("aria-label", words.filter);
  state.textContent = words.loading;
  const answer = await fetch("/api/v1/openapi.json");
  if (!answer.ok) throw new Error(`openapi.json answered ${answer.status}`);
  const api = await answer.json();
  const all = operationsOf(api);
  const tags = api.tags.map((tag) => drawTag(api, tag, all.filter((each) => each.told.tags[0] === tag.name)));
  document.getElementById("tags").append(...tags.map((tag) => tag.link));
  document.getElementById("operations").append(...tags.map((tag) => tag.section), drawProblems(api));
  wanted.addEventListener("input", () => filter(tags));
  state.textContent = "";
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

start().catch((error) => {
  state.textContent = words.failed;
  console.error(error);
});
