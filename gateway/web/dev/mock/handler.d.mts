export interface MockRow {
  id: string;
  name: string;
  version: number;
  [field: string]: unknown;
}
export interface Mock {
  handle(method: string, url: URL, body: unknown, headers: Headers): { status: number; type: string; body: unknown };
  data: Record<string, MockRow[]>;
  subscribe(listener: (change: unknown) => void): () => void;
}
export function createMock(options?: { signedIn?: boolean }): Mock;
