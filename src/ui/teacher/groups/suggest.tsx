import { Match, Show, Switch, type JSX } from "solid-js";
import type { GroupNews } from "../../../app/teacher/group-work.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { Contradictions } from "./contradictions.tsx";
import { useGroups, type GroupsScreen } from "./groups-context.tsx";
import styles from "./groups.module.css";

/** The button everything comes from, and what became of it. */
export function Suggest(): JSX.Element {
  const screen = useGroups();
  const { work, words } = screen;
  const running = () => {
    const search = work.search();
    return search.type === "running" ? search : null;
  };
  const locked = () => work.failures().filter(({ type }) => type.startsWith("locked"));
  const status = (): string =>
    running() ? words().searching : (screen.told() ?? newsText(screen, work.news()));
  return (
    <div class={styles["suggest"]}>
      <div class={styles["buttons"]}>
        <Button
          look="primary"
          busy={running() !== null}
          disabled={work.failures().length > 0}
          onClick={() => void work.suggest()}
        >
          {work.plan() ? words().again : words().suggest}
        </Button>
        <Show when={running()}>
          <Button onClick={work.stopSearch}>{words().stop}</Button>
        </Show>
        <Button disabled={!work.canUndo()} onClick={work.undo}>
          {words().undo}
        </Button>
        <Button disabled={!work.canRedo()} onClick={work.redo}>
          {words().redo}
        </Button>
      </div>
      <Show when={running()}>
        {(search) => (
          <progress
            class={styles["progress"]}
            value={search().done}
            aria-label={words().searching}
          />
        )}
      </Show>
      <p role="status" class={styles["status"]}>
        {status()}
      </p>
      <Contradictions of={locked()} />
      <Switch>
        <Match when={work.search().type === "failed"}>
          <Notice tone="trouble" announced>
            {words().searchFailed}
          </Notice>
        </Match>
        <Match when={work.isOutdated()}>
          <Notice tone="care">{words().outdated}</Notice>
        </Match>
        <Match when={work.isStale() && !running()}>
          <Notice tone="calm">{words().stale}</Notice>
        </Match>
        <Match when={work.plan() === null && !running() && work.news()?.type !== "plan-gone"}>
          <p class={styles["muted"]}>{words().empty}</p>
        </Match>
      </Switch>
    </div>
  );
}

function newsText({ words, name, groupName }: GroupsScreen, news: GroupNews | null): string {
  const texts = words().news;
  if (news === null) return "";
  switch (news.type) {
    case "another":
      return [
        texts.another(news.kept, news.keptBefore, news.choices),
        ...(news.isMoreAlone ? [texts.moreAlone] : []),
      ].join(" ");
    case "put-aside":
      return texts.putAside[news.purpose];
    case "exchanged":
      return [
        texts.exchanged(name(news.pupils[0]), name(news.pupils[1])),
        ...(news.isLockMoved ? [texts.lockMoved] : []),
      ].join(" ");
    case "locked":
    case "unlocked":
      return texts[news.type](name(news.pupil));
    case "group-locked":
    case "group-unlocked":
      return texts[news.type](groupName(news.group));
    case "opened":
      return texts.opened(news.name);
    default:
      return texts[news.type];
  }
}
