import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { FindingsPage } from "../findings/FindingsPage";
import { usePane, usePaneState } from "../paneContext";
import type { Page } from "../state/page";
import { focusIsLost } from "./focusIsLost";
import { Notices } from "./Notices";
import { PageList } from "./PageList";
import { StartPage } from "./StartPage";
import { StateOfCheck } from "./StateOfCheck";
import { Waiting } from "./Waiting";
import { WhenPageFails } from "./WhenPageFails";

// Loaded when first opened: together they weigh more than the rest of the pane.
const ReturnPage = lazy(async () => ({ default: (await import("../return/ReturnPage")).ReturnPage }));
const RemarksPage = lazy(async () => ({ default: (await import("../remarks/RemarksPage")).RemarksPage }));
const MovementPage = lazy(async () => ({ default: (await import("../movement/MovementPage")).MovementPage }));
const SetupPage = lazy(async () => ({ default: (await import("../setup/SetupPage")).SetupPage }));
const ChecksPage = lazy(async () => ({ default: (await import("../checks/ChecksPage")).ChecksPage }));
const PicturesPage = lazy(async () => ({ default: (await import("../pictures/PicturesPage")).PicturesPage }));

/** Head, page and notices. Only the page scrolls. */
export function PaneFrame(): ReactNode {
  const { store, words, work } = usePane();
  const { page, pagesListed } = usePaneState((state) => state.preferences);
  const running = usePaneState((state) => state.check.phase === "running");
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
    // What opened the page is often gone with the page before, or with the list: Tab goes on from the page.
    if (focusIsLost()) main.current?.focus();
  }, [page]);
  return (
    <>
      <header className="head">
        <h1 className="head-title">
          <Button
            appearance="subtle"
            icon={<NavigationRegular />}
            aria-expanded={pagesListed}
            aria-controls="pages"
            onClick={() => { store.tell({ type: "pages listed", listed: !pagesListed }); }}
          >
            <span className="said-only">{words.pagesButton} </span>
            {words.pages[page]}
          </Button>
        </h1>
        {running ? (
          <Button appearance="subtle" icon={<DismissRegular />} onClick={() => { work.checks.stop(); }}>
            {words.stop}
          </Button>
        ) : (
          <Button appearance="subtle" icon={<ArrowSyncRegular />} onClick={() => void work.checks.check("press")}>
            {words.check}
          </Button>
        )}
      </header>
      {pagesListed && <PageList />}
      <StateOfCheck />
      {/* The pictures hold nothing to tab to, and must scroll by keyboard all the same. */}
      <main className="page" ref={main} aria-label={words.pages[page]} tabIndex={page === "pictures" ? 0 : -1}>
        <WhenPageFails key={page}>
          <Suspense fallback={<Waiting>{words.loading}</Waiting>}>
            <PageBody page={page} />
          </Suspense>
        </WhenPageFails>
      </main>
      <Notices />
    </>
  );
}

function PageBody({ page }: { readonly page: Page }): ReactNode {
  switch (page) {
    case "start":
      return <StartPage />;
    case "findings":
      return <FindingsPage />;
    case "return":
      return <ReturnPage />;
    case "remarks":
      return <RemarksPage />;
    case "movement":
      return <MovementPage />;
    case "setup":
      return <SetupPage />;
    case "checks":
      return <ChecksPage />;
    case "pictures":
      return <PicturesPage />;
  }
}
