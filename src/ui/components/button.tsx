import type { JSX } from "solid-js";
import styles from "./button.module.css";

type Passed = Pick<
  JSX.ButtonHTMLAttributes<HTMLButtonElement>,
  | "aria-describedby"
  | "aria-disabled"
  | "aria-expanded"
  | "aria-keyshortcuts"
  | "aria-label"
  | "aria-pressed"
  | "disabled"
  | "hidden"
  | "id"
  | "lang"
  | "type"
>;

export interface ButtonProps extends Passed {
  /** "primary" once a screen at most; "plain" for all else; "text" inside a sentence or row; "grave" for what cannot be undone. */
  readonly look?: "primary" | "plain" | "text" | "grave";
  /** Says that work is under way and takes no second press; the button stays focusable. */
  readonly busy?: boolean;
  readonly class?: string | undefined;
  /** By what it is found again, where several do the same to different things. */
  readonly "data-tool"?: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly ref?: (element: HTMLButtonElement) => void;
  readonly children?: JSX.Element;
}

export function Button(props: ButtonProps): JSX.Element {
  // Named one by one: to pass on whatever there may be costs an old machine several milliseconds a button.
  return (
    <button
      ref={(element) => props.ref?.(element)}
      id={props.id}
      type={props.type ?? "button"}
      class={`${styles["button"]} ${props.class ?? ""}`}
      lang={props.lang}
      hidden={props.hidden}
      disabled={props.disabled}
      aria-describedby={props["aria-describedby"]}
      aria-disabled={props["aria-disabled"]}
      aria-expanded={props["aria-expanded"]}
      aria-keyshortcuts={props["aria-keyshortcuts"]}
      aria-label={props["aria-label"]}
      aria-pressed={props["aria-pressed"]}
      aria-busy={props.busy ? "true" : undefined}
      data-look={props.look ?? "plain"}
      data-tool={props["data-tool"]}
      onClick={(event) => {
        if (props.busy) return event.preventDefault();
        props.onClick?.(event);
      }}
    >
      {props.children}
    </button>
  );
}
