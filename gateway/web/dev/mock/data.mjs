// Invented companies and people, the same at every start.
let seed = 20261123;
const random = () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const uuid = (group, n) => `00000000-0000-4000-8${String(group).padStart(3, "0")}-${String(n).padStart(12, "0")}`;
const day = (back) => new Date(Date.UTC(2026, 10, 23) - back * 86_400_000).toISOString().slice(0, 10);

const places = ["台北", "新竹", "高雄", "東莞", "苏州", "宁波", "台中", "杭州", "Harbour", "Norden"];
const stems = ["精密", "華達", "宏遠", "明道", "永续", "启航", "安和", "Bright", "Vela", "瑞豐"];
const trades = { 0: "機械股份有限公司", 1: "貿易有限公司", 2: "科技股份有限公司", 3: "实业有限公司", 4: " Foods Ltd" };
const family = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐".split("");
const given = ["怡君", "志明", "家豪", "淑芬", "俊傑", "雅婷", "宗翰", "佩珊", "建宏", "美玲", "晓东", "丽华"];
const titles = ["總經理", "採購經理", "副總", "廠長", "会计", "Buyer", "Director", "工程師"];

const stamp = (n) => ({ version: 1 + (n % 4), created_at: `${day(300 - (n % 200))}T02:10:00Z`, created_by: uuid(5, 1 + (n % 6)), updated_at: `${day(n % 90)}T0${n % 9}:24:11Z`, updated_by: uuid(5, 1 + (n % 6)), deleted_at: null, custom: {} });

function customers(count) {
  return Array.from({ length: count }, (_, i) => ({
    id: uuid(1, i), ...stamp(i), number: `CU-${String(i + 1).padStart(6, "0")}`,
    name: pick(places) + pick(stems) + pick(Object.values(trades)), short_name: pick(stems), kind: "company",
    lifecycle: pick(["prospect", "customer", "customer", "dormant", "lost"]), level: pick(["A", "B", "C"]),
    industry: pick(["machinery", "trade", "electronics", "food"]), owner_id: uuid(5, 1 + Math.floor(random() * 6)), parent_id: null,
    website: "https://example.com", tax_number: "12345675", currency: pick(["TWD", "TWD", "CNY"]),
    phones: [{ kind: "work", number: `02-2${100 + (i % 899)}-5678`, primary: true, do_not_call: i % 9 === 0 }],
    emails: [{ kind: "work", address: `info${i}@example.com`, primary: true, opt_out: false }],
    addresses: [{ kind: "office", country: "台灣", province: "", city: "台北市", district: "信義區", street: `市府路 ${i + 1} 號`, postcode: "110204", primary: true }],
    credit_limit: "***", discount: "0.0500", credit_rating: 1 + (i % 5), remarks: "", tags: i % 3 ? [] : ["VIP"], key_account: i % 7 === 0,
    lifetime_value: (random() * 9e6).toFixed(2), overdue: i % 5 ? "0.00" : (random() * 4e5).toFixed(2), last_order_on: i % 6 ? day(i % 400) : null,
    custom: { region_code: i % 2 ? "direct" : "agent" }, _masked: ["credit_limit"],
  }));
}

function contacts(count, customerCount) {
  return Array.from({ length: count }, (_, i) => ({
    id: uuid(2, i), ...stamp(i), name: pick(family) + pick(given), customer_id: uuid(1, i % customerCount), title: pick(titles),
    reports_to_id: null, decision_role: pick(["decider", "influencer", "user", null]),
    phones: [{ kind: "mobile", number: `0912-${String(100 + (i % 899))}-678`, primary: true, do_not_call: false }], emails: [],
    birthday: i % 2 ? `19${60 + (i % 35)}-${String(1 + (i % 12)).padStart(2, "0")}-15` : null, hobbies: i % 4 ? [] : ["高爾夫", "登山"],
  }));
}

const people = ["王小明", "李淑芬", "陳怡君", "張家豪", "Anna Berg", "周晓东"];

/** Every resource with its rows. */
export function makeData() {
  return {
    customers: customers(420),
    contacts: contacts(960, 420),
    "customer-groups": ["重點客戶", "華東客戶", "電子展 2026"].map((name, i) => ({ id: uuid(3, i), ...stamp(i), name, parent_id: null })),
    "relationship-assessments": Array.from({ length: 300 }, (_, i) => ({ id: uuid(4, i), ...stamp(i), customer_id: uuid(1, i % 100), assessed_on: day(i), loyalty: 1 + (i % 5), satisfaction: 1 + ((i * 3) % 5), next_review: day(-(i % 60)) })),
    users: people.map((name, i) => ({ id: uuid(5, i + 1), ...stamp(i), name, username: `user${i + 1}`, department_id: uuid(6, i % 3), emails: [], active: true })),
    departments: ["業務部", "服務部", "管理部"].map((name, i) => ({ id: uuid(6, i), ...stamp(i), name, parent_id: i ? uuid(6, 0) : null })),
  };
}
