import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/parts/Icon";
import { Menu } from "@/parts/Menu";
import { lastView } from "../lastView";
import { useMe } from "../session";
import { isHere } from "./SideBar";
import { useNavItems } from "./shellCommands";

/** The navigation of phones: what the thumb reaches. */
export function BottomBar({ pathname, onSearch }: { pathname: string; onSearch: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const all = useNavItems().flatMap(({ items }) => items);
  const first = all.slice(0, 2);
  const rest = all.slice(2);
  return (
    <nav className="shell-bottom" aria-label={t("shell.navigation")}>
      <Link to="/" className="shell-tab" aria-current={isHere(pathname, "/") ? "page" : undefined}>
        <Icon name="home" size={20} /> {t("nav.home")}
      </Link>
      {first.map((item) => (
        <Link
          key={item.id}
          to={item.path}
          search={lastView(me.id, item.resource)}
          className="shell-tab"
          aria-current={isHere(pathname, item.path) ? "page" : undefined}
        >
          <Icon name={item.icon} size={20} /> {item.label}
        </Link>
      ))}
      <button type="button" className="shell-tab" onClick={onSearch}>
        <Icon name="search" size={20} /> {t("shell.searchShort")}
      </button>
      <Menu
        label={t("nav.more")}
        className="shell-tab"
        items={[
          ...rest.map((item) => ({
            id: item.id,
            label: item.label,
            icon: item.icon,
            run: () => void navigate({ to: item.path, search: lastView(me.id, item.resource) }),
          })),
          { id: "profile", label: t("profile.title"), icon: "person" as const, separated: rest.length > 0, run: () => void navigate({ to: "/profile" }) },
        ]}
      >
        <Icon name="more" size={20} /> {t("nav.more")}
      </Menu>
    </nav>
  );
}
