import { createContext, type ReactNode, useContext, useMemo } from "react";
import { countsUnits } from "../../shares/register/countsUnits";
import type { Register } from "../../shares/register/register";
import type { Language } from "../../shares/values/finding";
import { PaneContextProvider, usePane } from "../paneContext";
import { wordsInUnits } from "./wordsInUnits";

const InUnits = createContext(false);

/** What stands inside says units in the place of shares where the record is a trust's. */
export function SaidInUnits({
  register,
  children,
}: {
  readonly register: Register;
  readonly children: ReactNode;
}): ReactNode {
  const pane = usePane();
  const { words, language } = pane;
  const ofUnits = countsUnits(register);
  const said = useMemo(() => (ofUnits ? wordsInUnits(words, language) : words), [ofUnits, words, language]);
  return (
    <InUnits.Provider value={ofUnits}>
      <PaneContextProvider value={{ ...pane, words: said }}>{children}</PaneContextProvider>
    </InUnits.Provider>
  );
}

/** The words of a page of its own, in the pane's language; of units inside `SaidInUnits`. */
export function useOwnWords<Words>(all: Readonly<Record<Language, Words>>): Words {
  const { language } = usePane();
  const ofUnits = useContext(InUnits);
  return useMemo(() => (ofUnits ? wordsInUnits(all[language], language) : all[language]), [all, ofUnits, language]);
}
