/** What IAM answers about access; the API document leaves the answers of queries open. */
export interface Named {
  id: string;
  label: string;
}

export interface Step extends Named {
  kind: "group" | "role" | "bundle" | "direct_grant";
  until?: string;
}

export interface Way {
  steps: Step[];
  until: string | null;
}

export interface Held {
  permission: string;
  sentence: string | null;
  scopes: string[];
  grants: { scope: string; way: number }[];
  unusual: boolean;
}

export interface Effective {
  user: Named;
  held_back: "not_active" | "password" | "second_factor" | null;
  ways: Way[];
  permissions: Held[];
  fields: { entity: string; field: string; rule: string; ways: number[] }[];
}

export interface Compared {
  left: Named;
  right: Named;
  permissions: { permission: string; sentence: string | null; left: string[]; right: string[]; same: boolean }[];
  fields: { entity: string; field: string; left: string | null; right: string | null; same: boolean }[];
}

export interface Seen {
  items: { user: Named; edits: boolean; reasons: ({ scope: string } & Partial<Way>)[] }[];
  groups: { scope: string; count: number }[];
  total: number;
  next_cursor: string | null;
}
