import {
  createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, type RouterHistory,
} from "@tanstack/react-router";
import { Frame } from "./Frame";
import { parseSearch, stringifySearch, type Search } from "./search";
import { NotFound } from "@/pages/NotFound";
import { Broken } from "@/pages/Broken";
import { ListRoute } from "@/pages/ListRoute";
import { pageRoutes, recordRoute } from "@/pages/registry";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Broken });

const validateSearch = (search: Record<string, unknown>): Search => search as Search;

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch,
  component: lazyRouteComponent(() => import("@/pages/sign-in/SignIn"), "SignIn"),
});

const forgottenPassword = createRoute({
  getParentRoute: () => root,
  path: "/forgotten-password",
  component: lazyRouteComponent(() => import("@/pages/sign-in/ForgottenPassword"), "ForgottenPassword"),
});
const newPassword = createRoute({
  getParentRoute: () => root,
  path: "/new-password",
  component: lazyRouteComponent(() => import("@/pages/sign-in/NewPassword"), "NewPassword"),
});

/** Everything that needs a signed-in person stands inside the frame. */
const frame = createRoute({ getParentRoute: () => root, id: "frame", component: Frame, errorComponent: Broken });

const home = createRoute({
  getParentRoute: () => frame,
  path: "/",
  component: lazyRouteComponent(() => import("@/pages/home/Home"), "Home"),
});
const profile = createRoute({
  getParentRoute: () => frame,
  path: "/profile",
  component: lazyRouteComponent(() => import("@/pages/profile/Profile"), "Profile"),
});
const made = pageRoutes.map(({ path, component }) =>
  createRoute({ getParentRoute: () => frame, path: path as string, validateSearch, component }),
);
const list = createRoute({ getParentRoute: () => frame, path: "/$resource", validateSearch, component: ListRoute });
const create = createRoute({
  getParentRoute: () => frame,
  path: "/$resource/new",
  validateSearch,
  component: lazyRouteComponent(() => import("@/pages/FormRoute"), "NewRoute"),
});
const record = createRoute({
  getParentRoute: () => frame,
  path: "/$resource/$id",
  validateSearch,
  component: recordRoute,
});
const edit = createRoute({
  getParentRoute: () => frame,
  path: "/$resource/$id/edit",
  validateSearch,
  component: lazyRouteComponent(() => import("@/pages/FormRoute"), "EditRoute"),
});

export const routeTree = root.addChildren([
  signIn,
  forgottenPassword,
  newPassword,
  frame.addChildren([home, profile, ...made, list, create, record, edit]),
]);

/** A router of its own history for tests; the browser's otherwise. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    defaultPreloadDelay: 100,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: false,
  });
}

export const router = makeRouter();

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
