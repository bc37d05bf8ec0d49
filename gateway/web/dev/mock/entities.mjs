// The entities of the development server: a part of what GET /meta tells, in three languages.
const LANGUAGES = ["en", "zh-TW", "zh-CN"];
const words = (...texts) => texts;
const f = (name, type, label, more = {}) => ({ name, type, label, ...more });
const choice = (value, tone, ...label) => ({ value, label, tone, active: true });

const system = [
  f("created_at", "datetime", words("Created", "建立時間", "创建时间"), { readonly: true, sortable: true }),
  f("created_by", "reference", words("Created by", "建立者", "创建人"), { readonly: true, reference: { entity: "iam.user", resource: "users" } }),
  f("updated_at", "datetime", words("Changed", "更新時間", "更新时间"), { readonly: true, sortable: true }),
  f("updated_by", "reference", words("Changed by", "更新者", "更新人"), { readonly: true, reference: { entity: "iam.user", resource: "users" } }),
];
const user = { entity: "iam.user", resource: "users" };
const name = f("name", "text", words("Name", "名稱", "名称"), { required: true, sortable: true, max_length: 200, section: "basic" });

const customer = {
  name: "customers.customer", resource: "customers", title: "{name}", owned: true, searchable: true,
  label: words("Customer", "客戶", "客户"), label_plural: words("Customers", "客戶", "客户"),
  about: words("A company or person you do business with, or hope to.", "與您往來或有機會往來的公司或個人。", "与您往来或有机会往来的公司或个人。"),
  columns: ["name", "lifecycle", "level", "owner_id", "industry", "last_order_on", "lifetime_value", "overdue"],
  default_sort: "name", filters: ["group_id"],
  named_filters: [f("group_id", "reference", words("Customer group", "客戶群組", "客户群组"), { reference: { entity: "customers.customer_group", resource: "customer-groups" }, filterable: true, operators: ["eq"] })],
  sections: { basic: words("Basics", "基本資料", "基本资料"), contact: words("Contact", "聯絡方式", "联系方式"), finance: words("Finance", "財務資料", "财务资料"), figures: words("Figures", "往來數據", "往来数据") },
  related: [
    { entity: "customers.contact", field: "customer_id", label: words("Contacts", "聯絡人", "联系人") },
    { entity: "customers.relationship_assessment", field: "customer_id", label: words("Assessments", "關係評估", "关系评估") },
  ],
  commands: [{ name: "check_duplicates", label: words("Find duplicates", "查重", "查重"), record: true, permission: "customers.customer.view", fields: [] }],
  fields: [
    f("number", "number", words("Number", "客戶編號", "客户编号"), { readonly: true, sortable: true, section: "basic" }),
    name,
    f("short_name", "text", words("Short name", "簡稱", "简称"), { section: "basic", sortable: true }),
    f("kind", "choice", words("Kind", "類型", "类型"), { section: "basic", required: true, default: "company", choices: [choice("company", "blue", "Company", "公司", "公司"), choice("person", "cyan", "Person", "個人", "个人")] }),
    f("lifecycle", "state", words("Lifecycle", "客戶階段", "客户阶段"), { section: "basic", sortable: true, states: [choice("prospect", "purple", "Prospect", "潛在", "潜在"), choice("customer", "green", "Customer", "往來中", "合作中"), choice("dormant", "yellow", "Dormant", "沉睡", "沉睡"), choice("lost", "red", "Lost", "流失", "流失")] }),
    f("level", "choice", words("Level", "等級", "级别"), { section: "basic", sortable: true, choices: [choice("A", "blue", "A", "A 級", "A 级"), choice("B", "neutral", "B", "B 級", "B 级"), choice("C", "neutral", "C", "C 級", "C 级")] }),
    f("industry", "choice", words("Industry", "產業", "行业"), { section: "basic", sortable: true, choices: [choice("machinery", null, "Machinery", "機械", "机械"), choice("trade", null, "Trade", "貿易", "贸易"), choice("electronics", null, "Electronics", "電子", "电子"), choice("food", null, "Food", "食品", "食品")] }),
    f("owner_id", "reference", words("Owner", "負責人", "负责人"), { section: "basic", reference: user, sortable: true }),
    f("parent_id", "reference", words("Parent company", "母公司", "母公司"), { section: "basic", reference: { entity: "customers.customer", resource: "customers" } }),
    f("website", "url", words("Website", "網站", "网站"), { section: "contact" }),
    f("phones", "phones", words("Phones", "電話", "电话"), { section: "contact" }),
    f("emails", "emails", words("E-mail", "電子郵件", "电子邮件"), { section: "contact" }),
    f("addresses", "addresses", words("Addresses", "地址", "地址"), { section: "contact" }),
    f("tax_number", "code", words("Tax number", "統一編號", "税号"), { section: "finance", help: words("Eight digits in Taiwan, eighteen characters in the mainland", "台灣為八碼統一編號", "大陆为十八位统一社会信用代码") }),
    f("currency", "currency", words("Currency", "幣別", "币种"), { section: "finance", default: "TWD" }),
    f("credit_limit", "money", words("Credit limit", "信用額度", "信用额度"), { section: "finance", currency_field: "currency", masked: true, min: 0 }),
    f("discount", "percent", words("Discount", "折扣", "折扣"), { section: "finance" }),
    f("credit_rating", "rating", words("Credit rating", "信用評等", "信用评级"), { section: "finance" }),
    f("remarks", "long_text", words("Remarks", "備註", "备注"), { section: "basic", multiline: true, filterable: false }),
    f("tags", "tags", words("Tags", "標籤", "标签"), { section: "basic" }),
    f("key_account", "flag", words("Key account", "重點客戶", "重点客户"), { section: "basic" }),
    f("lifetime_value", "money", words("Lifetime value", "累計金額", "累计金额"), { section: "figures", readonly: true, sortable: true, currency_field: "currency", origin: "figures" }),
    f("overdue", "money", words("Overdue", "逾期未收", "逾期未收"), { section: "figures", readonly: true, sortable: true, currency_field: "currency", origin: "figures" }),
    f("last_order_on", "date", words("Last order", "最近訂單", "最近订单"), { section: "figures", readonly: true, sortable: true, origin: "figures" }),
    f("custom.region_code", "choice", words("Sales channel", "銷售通路", "销售渠道"), { custom: true, origin: "custom", section: "basic", choices: [choice("direct", "cyan", "Direct", "直銷", "直销"), choice("agent", "orange", "Agent", "經銷", "经销")] }),
  ],
};

const contact = {
  name: "customers.contact", resource: "contacts", title: "{name}", searchable: true,
  label: words("Contact", "聯絡人", "联系人"), label_plural: words("Contacts", "聯絡人", "联系人"),
  about: words("A person at a customer.", "客戶公司裡的聯絡人。", "客户公司里的联系人。"),
  columns: ["name", "customer_id", "title", "decision_role", "birthday", "updated_at"], default_sort: "name",
  sections: { basic: words("Basics", "基本資料", "基本资料"), personal: words("Personal", "個人資料", "个人资料") },
  related: [], commands: [],
  fields: [
    { ...name, label: words("Name", "姓名", "姓名") },
    f("customer_id", "reference", words("Customer", "客戶", "客户"), { section: "basic", required: true, reference: { entity: "customers.customer", resource: "customers" } }),
    f("title", "text", words("Title", "職稱", "职务"), { section: "basic", sortable: true }),
    f("reports_to_id", "reference", words("Reports to", "直屬主管", "直属上级"), { section: "basic", reference: { entity: "customers.contact", resource: "contacts", scope_by: { customer_id: "customer_id" } } }),
    f("decision_role", "choice", words("Role in decisions", "決策角色", "决策角色"), { section: "basic", choices: [choice("decider", "blue", "Decider", "決策者", "决策者"), choice("influencer", "purple", "Influencer", "影響者", "影响者"), choice("user", "neutral", "User", "使用者", "使用者")] }),
    f("phones", "phones", words("Phones", "電話", "电话"), { section: "basic" }),
    f("emails", "emails", words("E-mail", "電子郵件", "电子邮件"), { section: "basic" }),
    f("birthday", "date", words("Birthday", "生日", "生日"), { section: "personal", personal: true, sortable: true }),
    f("hobbies", "tags", words("Hobbies", "興趣", "兴趣"), { section: "personal", personal: true }),
  ],
};

const simple = (service, one, resource, label, plural, about, fields, more = {}) => ({
  name: `${service}.${one}`, resource, title: "{name}", label, label_plural: plural ?? label, about,
  columns: fields.slice(0, 5).map((field) => field.name), default_sort: "name",
  sections: { basic: words("Basics", "基本資料", "基本资料") }, related: [], commands: [],
  fields: fields.map((field) => ({ section: "basic", ...field })), ...more,
});

const group = simple("customers", "customer_group", "customer-groups", words("Customer group", "客戶群組", "客户群组"), words("Customer groups", "客戶群組", "客户群组"), words("Customers gathered for a purpose.", "為某個目的而集合的客戶。", "为某个目的而集合的客户。"), [name, f("parent_id", "reference", words("Above", "上層群組", "上级群组"), { reference: { entity: "customers.customer_group", resource: "customer-groups" } })]);
const assessment = simple("customers", "relationship_assessment", "relationship-assessments", words("Assessment", "關係評估", "关系评估"), words("Assessments", "關係評估", "关系评估"), words("A dated scorecard of the relationship.", "客戶關係的評分紀錄。", "客户关系的评分记录。"), [
  f("customer_id", "reference", words("Customer", "客戶", "客户"), { required: true, reference: { entity: "customers.customer", resource: "customers" } }),
  f("assessed_on", "date", words("Date", "評估日期", "评估日期"), { required: true, sortable: true }),
  f("loyalty", "rating", words("Loyalty", "忠誠度", "忠诚度")), f("satisfaction", "rating", words("Satisfaction", "滿意度", "满意度")),
  f("next_review", "date", words("Next review", "下次評估", "下次评估"), { sortable: true }),
], { title: "{assessed_on}", default_sort: "-assessed_on" });
const department = simple("iam", "department", "departments", words("Department", "部門", "部门"), words("Departments", "部門", "部门"), words("A part of the company.", "公司的組織單位。", "公司的组织单位。"), [name, f("parent_id", "reference", words("Above", "上層部門", "上级部门"), { reference: { entity: "iam.department", resource: "departments" } })]);
const people = simple("iam", "user", "users", words("Person", "人員", "人员"), words("People", "人員", "人员"), words("A person of the company.", "公司的人員。", "公司的人员。"), [
  { ...name, label: words("Name", "姓名", "姓名") }, f("username", "code", words("User name", "登入帳號", "登录账号")),
  f("department_id", "reference", words("Department", "部門", "部门"), { reference: { entity: "iam.department", resource: "departments" } }),
  f("emails", "emails", words("E-mail", "電子郵件", "电子邮件")), f("active", "flag", words("Active", "啟用", "启用")),
]);

export const entities = [customer, contact, group, assessment, people, department].map((entity) => ({
  service: entity.name.split(".")[0], owned: false, log: false, searchable: true, filters: [], named_filters: [], ...entity,
  fields: [...entity.fields, ...system],
}));

const OPERATORS = {
  text: ["eq", "ne", "in", "contains", "is_null"], date: ["eq", "ne", "lt", "lte", "gt", "gte", "in", "between", "is_null"],
  phones: ["is_null"], tags: ["contains", "is_null"], other: ["eq", "ne", "in", "is_null"],
};
function operators(type) {
  if (["text", "code", "number", "email", "url"].includes(type)) return OPERATORS.text;
  if (["date", "datetime", "money", "integer", "decimal", "percent", "rating"].includes(type)) return OPERATORS.date;
  if (["phones", "emails", "addresses"].includes(type)) return OPERATORS.phones;
  return type === "tags" ? OPERATORS.tags : OPERATORS.other;
}

function translated(value, at) {
  if (Array.isArray(value) && value.length === 3 && value.every((word) => typeof word === "string")) return value[at];
  return value;
}

/** GET /meta for one language and person. */
export function meta(language, person) {
  const at = Math.max(0, LANGUAGES.indexOf(language));
  const word = (value) => translated(value, at);
  const listed = (choices) => choices?.map((one) => ({ ...one, label: word(one.label) }));
  return {
    language, languages: LANGUAGES, user: person,
    entities: entities.map((entity) => ({
      ...entity, label: word(entity.label), label_plural: word(entity.label_plural), about: word(entity.about),
      can: ["view", "create", "edit", "delete"],
      sections: Object.entries(entity.sections).map(([section, label]) => ({ name: section, label: word(label), fields: entity.fields.filter((field) => field.section === section).map((field) => field.name) })),
      named_filters: entity.named_filters.map((one) => ({ ...one, label: word(one.label) })),
      related: entity.related.map((one) => ({ ...one, label: word(one.label) })),
      commands: entity.commands.map((one) => ({ ...one, label: word(one.label) })),
      fields: entity.fields.map((field) => ({
        required: false, readonly: false, masked: false, sortable: false, filterable: true, operators: operators(field.type), reference: null, currency_field: null, custom: false, multiline: false, origin: "own", ...field,
        label: word(field.label), help: word(field.help ?? null), choices: listed(field.choices) ?? null, states: listed(field.states) ?? null,
      })),
    })),
  };
}
