import { useTranslation } from "react-i18next";
import type { Assessed } from "./Scorecard";

const WIDTH = 480;
const HEIGHT = 180;
const LEFT = 28;
const BOTTOM = 24;
const TOP = 10;
const BEST = 5;
const STEPS = [1, 2, 3, 4, 5];

const height = (score: number) => TOP + ((BEST - score) / (BEST - 1)) * (HEIGHT - TOP - BOTTOM);

/** Days since the epoch, so that a pause between two assessments is as wide as it was long. */
const day = (date: string) => Date.parse(date) / 86_400_000;

/** The course of the score, with the same figures as a table beneath for whoever cannot see it. */
export function ScoreLine({ items }: { items: Assessed[] }) {
  const { t } = useTranslation();
  const scored = items.filter((item) => item.score !== null);
  const first = scored[0];
  const last = scored.at(-1);
  if (!first || !last || scored.length < 2) return <p className="card score-chart dim">{t("standing.oneOnly")}</p>;
  const span = Math.max(1, day(last.assessed_on) - day(first.assessed_on));
  const place = (item: Assessed) => LEFT + 8 + ((day(item.assessed_on) - day(first.assessed_on)) / span) * (WIDTH - LEFT - 24);
  const points = scored.map((item) => ({ item, x: place(item), y: height(Number(item.score)) }));
  return (
    <figure className="card score-chart">
      <figcaption className="dim small">{t("standing.course")}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t("standing.courseOf", { from: first.assessed_on, to: last.assessed_on, first: first.score, last: last.score })}>
        {STEPS.map((step) => (
          <g key={step}>
            <line className="score-grid" x1={LEFT} x2={WIDTH} y1={height(step)} y2={height(step)} />
            <text className="score-axis" x={LEFT - 10} y={height(step) + 4} textAnchor="end">{step}</text>
          </g>
        ))}
        <polyline className="score-path" points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {points.map(({ item, x, y }) => (
          <circle key={item.id} className="score-dot" cx={x} cy={y} r={4}>
            <title>{`${item.assessed_on}: ${item.score}`}</title>
          </circle>
        ))}
        <text className="score-axis" x={LEFT} y={HEIGHT - 4}>{first.assessed_on}</text>
        <text className="score-axis" x={WIDTH} y={HEIGHT - 4} textAnchor="end">{last.assessed_on}</text>
      </svg>
      <table className="unseen">
        <tbody>
          {scored.map((item) => <tr key={item.id}><th scope="row">{item.assessed_on}</th><td>{item.score}</td></tr>)}
        </tbody>
      </table>
    </figure>
  );
}
