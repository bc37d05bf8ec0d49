import type { EntityMeta, FieldMeta } from "@/api/types";

export interface Section {
  name: string;
  label: string;
  fields: FieldMeta[];
}

/** Fields under the headings of the metadata; what stands under none comes last. */
export function sectionsOf(entity: EntityMeta, fields: FieldMeta[], rest: string): Section[] {
  const taken = new Set<string>();
  const sections = entity.sections.map(({ name, label, fields: names }) => {
    const own = names.flatMap((one) => fields.find((field) => field.name === one) ?? []);
    own.push(...fields.filter((field) => field.section === name && !own.includes(field)));
    own.forEach((field) => taken.add(field.name));
    return { name, label, fields: own };
  });
  const left = fields.filter((field) => !taken.has(field.name));
  if (left.length > 0) sections.push({ name: "rest", label: rest, fields: left });
  return sections.filter((section) => section.fields.length > 0);
}
