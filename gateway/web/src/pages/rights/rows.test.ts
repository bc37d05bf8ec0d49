import { expect, it } from "vitest";
import type { CatalogueService } from "./cells";
import { columnsOf } from "./rows";

const operation = (name: string, label: string) => ({ operation: name, permission: `iam.audit_record.${name}`, label, sentence: label, scoped: false });
const catalogue: CatalogueService[] = [{
  service: "iam",
  entities: [{ entity: "iam.audit_record", label: "Audit records", search: "", fields: [], operations: [operation("export", "Take the audit away"), operation("erase", "Erase")] }],
}];

it("heads a column by what the operation is called anywhere, not by what one entity calls it", () => {
  expect(columnsOf(catalogue, (name) => name.toUpperCase())).toEqual([{ operation: "export", label: "EXPORT" }]);
});
