/** Which editor a field gets, by its type on the wire. */
import type { ComponentType } from "react";
import type { FieldMeta, FieldType } from "@/api/types";
import { AddressesEditor, EmailsEditor, PhonesEditor } from "./PartsEditors";
import { ChoiceEditor, MultiChoiceEditor, TagsEditor } from "./ChoiceEditors";
import { DateEditor, MomentEditor } from "./DateEditors";
import type { EditorProps } from "./editor";
import { FlagEditor, RatingEditor } from "./MarkEditors";
import { CurrencyEditor, NumberEditor } from "./NumberEditors";
import { ReferenceEditor } from "./ReferenceEditor";
import { JsonEditor, LabelsEditor, LongTextEditor, TextEditor } from "./TextEditors";

const editors: Record<FieldType, ComponentType<EditorProps>> = {
  text: TextEditor, code: TextEditor, number: TextEditor, email: TextEditor, url: TextEditor, phone: TextEditor,
  long_text: LongTextEditor, labels: LabelsEditor, json: JsonEditor,
  state: ChoiceEditor, choice: ChoiceEditor, multi_choice: MultiChoiceEditor, tags: TagsEditor,
  integer: NumberEditor, decimal: NumberEditor, money: NumberEditor, unit_price: NumberEditor, percent: NumberEditor,
  currency: CurrencyEditor, rating: RatingEditor, flag: FlagEditor, date: DateEditor, datetime: MomentEditor,
  reference: ReferenceEditor, phones: PhonesEditor, emails: EmailsEditor, addresses: AddressesEditor,
};

export function editorOf(field: FieldMeta): ComponentType<EditorProps> {
  // The code of a choice itself is typed: it is what others choose from later.
  if (field.type === "choice" && !field.choices && !field.states) return TextEditor;
  return field.type === "text" && field.multiline ? LongTextEditor : editors[field.type];
}

const WIDE: FieldType[] = ["long_text", "phones", "emails", "addresses", "labels", "json"];
const GROUPS: FieldType[] = ["phones", "emails", "addresses", "labels", "rating"];

export function isWide(field: FieldMeta): boolean {
  return WIDE.includes(field.type) || !!field.multiline;
}

/** Editors of several inputs are named as a group, not by a label for one of them. */
export function isGroup(field: FieldMeta): boolean {
  return GROUPS.includes(field.type);
}
