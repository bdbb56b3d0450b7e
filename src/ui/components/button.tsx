import { splitProps, type JSX } from "solid-js";
import styles from "./button.module.css";

export interface ButtonProps extends JSX.ButtonHTMLAttributes<HTMLButtonElement> {
  /** "primary" once a screen at most; "plain" for all else; "text" inside a sentence or row; "grave" for what cannot be undone. */
  readonly look?: "primary" | "plain" | "text" | "grave";
  /** Says that work is under way and takes no second press; the button stays focusable. */
  readonly busy?: boolean;
}

export function Button(props: ButtonProps): JSX.Element {
  const [own, rest] = splitProps(props, ["look", "busy", "class", "onClick", "type"]);
  return (
    <button
      {...rest}
      type={own.type ?? "button"}
      class={`${styles["button"]} ${own.class ?? ""}`}
      data-look={own.look ?? "plain"}
      aria-busy={own.busy ? "true" : undefined}
      onClick={(event) => {
        if (own.busy) return event.preventDefault();
        if (typeof own.onClick === "function") own.onClick(event);
      }}
    />
  );
}
