import { expect, it } from "vitest";
import type { EntityMeta } from "@/api/types";
import { type AuditMeta, entityChoices, entityWord, meansWord, operationWord } from "./words";

const signIn = { id: "1", version: 1, operation: "sign_in" };

it("tells that a recovery code was used to sign in", () => {
  expect(meansWord({ ...signIn, detail: { second_factor: "recovery_code" } })).toBe("Second factor: recovery code");
});

it("tells that the authenticator was used", () => {
  expect(meansWord({ ...signIn, detail: { second_factor: "authenticator" } })).toBe("Second factor: authenticator app");
});

it("names the provider that vouched for the person", () => {
  expect(meansWord({ ...signIn, detail: { provider: "entra" } })).toBe("Signed in through entra");
});

it("says nothing more of a sign-in by password alone, or of a refused code", () => {
  expect(meansWord({ ...signIn, detail: {} })).toBeNull();
  expect(meansWord({ ...signIn, detail: { why: "second_factor" } })).toBeNull();
});

const hidden = { label: "Assessment", label_plural: "Assessments", operations: { weigh: "Weigh" } };
const meta = {
  language: "en", languages: ["en"], user: {}, entities: [{ name: "iam.user", label: "Person", label_plural: "People", commands: [] } as unknown as EntityMeta],
  names: { "customers.assessment": hidden },
} as unknown as AuditMeta;

it("names what the reader may not see", () => {
  expect(entityWord(meta, { id: "1", version: 1, entity: "customers.assessment" })).toBe("Assessment");
  expect(operationWord(meta, "weigh", "customers.assessment")).toBe("Weigh");
});

it("offers what the reader may not see as a choice", () => {
  expect(entityChoices(meta).map(({ label }) => label)).toEqual(["Assessments", "People"]);
});
