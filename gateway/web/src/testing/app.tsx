import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import { vi } from "vitest";
import { queryClient } from "@/app/query";
import { makeRouter } from "@/app/router";
import { Toasts } from "@/parts/Toasts";
// The development server's own answers, so that tests and people see the same system.
import { createMock, type Mock } from "../../dev/mock/handler.mjs";

export function mockApi(options: { signedIn?: boolean } = { signedIn: true }): Mock {
  const mock = createMock(options);
  vi.stubGlobal("fetch", async (request: Request) => {
    const text = await request.clone().text();
    const { status, type, body } = mock.handle(request.method, new URL(request.url), text ? JSON.parse(text) : {}, request.headers);
    return new Response(body === null ? null : JSON.stringify(body), { status, headers: { "Content-Type": type } });
  });
  return mock;
}

/** The whole application at an address, over the mock; `cleared: false` keeps what was fetched ahead. */
export function openApp(path: string, mock = mockApi(), { cleared = true } = {}) {
  if (cleared) queryClient.clear();
  const router = makeRouter(createMemoryHistory({ initialEntries: [path] }));
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>,
  );
  return { mock, router, ...view };
}
