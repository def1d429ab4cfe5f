import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { usePane, usePaneState } from "../paneContext";
import { useForAWhile } from "./useForAWhile";
import type { Page } from "../state/page";
import { focusIsLost } from "./focusIsLost";
import { latePage } from "./latePage";
import { StartPage } from "./StartPage";
import { StateOfCheck } from "./StateOfCheck";
import { Waiting } from "./Waiting";
import { WhenPageFails } from "./WhenPageFails";

// The start page is drawn before these arrive.
const findingsPage = latePage(async () => (await import("../findings/FindingsPage")).FindingsPage);
const pageList = latePage(async () => (await import("./PageList")).PageList);
const notices = latePage(async () => (await import("./Notices")).Notices);
// Together they are larger than the rest of the pane.
const returnPage = latePage(async () => (await import("../return/ReturnPage")).ReturnPage);
const keyInPage = latePage(async () => (await import("../keyIn/KeyInPage")).KeyInPage);
const remarksPage = latePage(async () => (await import("../remarks/RemarksPage")).RemarksPage);
const movementPage = latePage(async () => (await import("../movement/MovementPage")).MovementPage);
const headroomPage = latePage(async () => (await import("../headroom/HeadroomPage")).HeadroomPage);
const setupPage = latePage(async () => (await import("../setup/SetupPage")).SetupPage);
const checksPage = latePage(async () => (await import("../checks/ChecksPage")).ChecksPage);
const helpPage = latePage(async () => (await import("../help/HelpPage")).HelpPage);
const picturesPage = latePage(async () => (await import("../pictures/PicturesPage")).PicturesPage);

/** Fetched when the pages are listed: one of them is opened next. Not the pictures: their library is as large as all the others. */
const FETCHED_EARLY = [returnPage, keyInPage, remarksPage, movementPage, headroomPage, setupPage, checksPage, helpPage];

/** The start page is read for longer before anything is pressed. */
const READING_MS = 400;

/** Head, page and notices. Only the page scrolls. */
export function PaneFrame(): ReactNode {
  const { store, words, work } = usePane();
  const { page, pagesListed } = usePaneState((state) => state.preferences);
  // A check is over in a moment: its button becomes Stop only where there is time to press it.
  const running = useForAWhile(usePaneState((state) => state.check.phase === "running"));
  const noticed = usePaneState((state) => state.notices.length > 0);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
    // The button that opened the page is often gone: Tab continues from the page.
    if (focusIsLost()) main.current?.focus();
  }, [page]);
  useEffect(() => {
    // After the first paint: one of them is what is pressed next.
    const timer = setTimeout(() => {
      findingsPage.fetch();
      pageList.fetch();
      notices.fetch();
    });
    // While the start page is being read.
    const idle = setTimeout(() => {
      work.checks.prepare();
    }, READING_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(idle);
    };
  }, [work]);
  useEffect(() => {
    if (pagesListed) for (const late of FETCHED_EARLY) late.fetch();
  }, [pagesListed]);
  return (
    <>
      <header className="head">
        <h1 className="head-title">
          <Button
            appearance="subtle"
            icon={<NavigationRegular />}
            aria-expanded={pagesListed}
            aria-controls="pages"
            onKeyDown={({ key }) => {
              if (key === "Escape") store.send({ type: "pages listed", listed: false });
            }}
            onClick={() => {
              store.send({ type: "pages listed", listed: !pagesListed });
            }}
          >
            <span className="said-only">{words.pagesButton} </span>
            {words.pages[page]}
          </Button>
        </h1>
        {running ? (
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            onClick={() => {
              work.checks.stop();
            }}
          >
            {words.stop}
          </Button>
        ) : (
          <Button appearance="subtle" icon={<ArrowSyncRegular />} onClick={() => void work.checks.check("press")}>
            {words.check}
          </Button>
        )}
      </header>
      {pagesListed && (
        <WhenPageFails>
          <Suspense>
            <pageList.Page />
          </Suspense>
        </WhenPageFails>
      )}
      <StateOfCheck />
      {/* The pictures have nothing to tab to, and must scroll by keyboard. */}
      <main className="page" ref={main} aria-label={words.pages[page]} tabIndex={page === "pictures" ? 0 : -1}>
        <WhenPageFails key={page}>
          <Suspense fallback={<Waiting>{words.loading}</Waiting>}>
            <PageBody page={page} />
          </Suspense>
        </WhenPageFails>
      </main>
      <div className="notices" role="log" aria-live="polite" aria-label={words.notices}>
        {noticed && (
          <WhenPageFails>
            <Suspense>
              <notices.Page />
            </Suspense>
          </WhenPageFails>
        )}
      </div>
    </>
  );
}

function PageBody({ page }: { readonly page: Page }): ReactNode {
  switch (page) {
    case "start":
      return <StartPage />;
    case "findings":
      return <findingsPage.Page />;
    case "return":
      return <returnPage.Page />;
    case "remarks":
      return <remarksPage.Page />;
    case "keyIn":
      return <keyInPage.Page />;
    case "movement":
      return <movementPage.Page />;
    case "headroom":
      return <headroomPage.Page />;
    case "setup":
      return <setupPage.Page />;
    case "checks":
      return <checksPage.Page />;
    case "help":
      return <helpPage.Page />;
    case "pictures":
      return <picturesPage.Page />;
  }
}
