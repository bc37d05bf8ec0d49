import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/parts/Icon";
import { useLastViews } from "../lastView";
import { COUNTED } from "../navigation";
import { useMe } from "../session";
import { NavCount } from "./NavCount";
import { useNavItems } from "./shellCommands";

export function isHere(pathname: string, path: string): boolean {
  return path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(`${path}/`);
}

export function SideBar({ pathname }: { pathname: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const viewOf = useLastViews(me.id);
  return (
    <nav className="shell-side" aria-label={t("shell.navigation")}>
      <Link to="/" className="shell-brand">
        <img src="/icon.svg" width={26} height={26} alt="" />
        <span>{t("app.name")}</span>
      </Link>
      <Link to="/" className="shell-link" aria-current={isHere(pathname, "/") ? "page" : undefined}>
        <Icon name="home" /> {t("nav.home")}
      </Link>
      {useNavItems().map(({ area, label, items }) => (
        <section key={area} aria-labelledby={`nav-${area}`}>
          <h2 id={`nav-${area}`} className="shell-area">{label}</h2>
          {items.map((item) => (
            <Link
              key={item.id}
              to={item.path}
              search={viewOf(item.resource)}
              className="shell-link"
              aria-current={isHere(pathname, item.path) ? "page" : undefined}
            >
              <Icon name={item.icon} /> <span className="clip grow">{item.label}</span>
              {item.resource === COUNTED && <NavCount />}
            </Link>
          ))}
        </section>
      ))}
    </nav>
  );
}
