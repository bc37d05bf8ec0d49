import { useWaiting } from "@/pages/access/waiting";

/** How many requests wait, beside their entry in the navigation. */
export function NavCount() {
  const count = useWaiting().data?.total ?? 0;
  return count > 0 ? <span className="nav-count">{count}</span> : null;
}
