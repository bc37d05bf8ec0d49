import type { EntityMeta } from "../../src/api/types";
export function meta(language: string, person: unknown): { entities: EntityMeta[] };
