import { indicatorIds, type IndicatorId } from "../../../src/core/leader/indicators.ts";
import {
  trendCsvColumns,
  type TrendCsvColumn,
  type TrendCsvWords,
} from "../../../src/core/leader/trend-csv.ts";

/** Every word stands for itself. */
export const plainCsvWords: TrendCsvWords = {
  columns: Object.fromEntries(
    trendCsvColumns.map((column) => [column, column]),
  ) as unknown as Readonly<Record<TrendCsvColumn, string>>,
  level: { school: "school", municipality: "municipality" },
  indicator: Object.fromEntries(indicatorIds.map((id) => [id, id])) as unknown as Readonly<
    Record<IndicatorId, string>
  >,
  schoolYear: ({ schoolYear }) => `${schoolYear}/${String(schoolYear + 1).slice(2)}`,
  half: { autumn: "autumn", spring: "spring" },
  unit: { share: "percent", pairs: "pairs" },
  under10: "under 10",
  over90: "over 90",
  withheld: "not shown",
  decimal: (value) => String(value).replace(".", ","),
};
