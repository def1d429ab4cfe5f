import type { ReactNode } from "react";
import { sourceInChinese } from "../../shares/values/sourceInChinese";
import { usePane } from "../paneContext";

/** The rule or the part of the form a check stands on; in English where there is no Chinese for it. */
export function SourceOfCheck({ source }: { readonly source: string }): ReactNode {
  const { language } = usePane();
  const chinese = language === "zh-Hant" ? sourceInChinese(source) : null;
  return chinese ?? <span lang="en">{source}</span>;
}
