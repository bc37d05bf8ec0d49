import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "@/parts/Icon";

const ICONS: Record<string, IconName> = { up: "arrowUp", steady: "chevronRight", down: "arrowDown" };

/** Whether a relationship improves: an arrow and its word. */
export function TrendMark({ trend }: { trend: unknown }) {
  const { t } = useTranslation();
  const icon = typeof trend === "string" ? ICONS[trend] : undefined;
  if (!icon) return null;
  return (
    <span className="trend-mark" data-trend={trend}>
      <Icon name={icon} size={14} /> {t(`standing.trend.${String(trend)}`)}
    </span>
  );
}
