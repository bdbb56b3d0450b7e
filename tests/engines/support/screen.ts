/** What one can look for on a screen, as assistive technology names it. */
export type ScreenRole = "button" | "checkbox" | "heading" | "radio" | "tab" | "textbox";

/**
 * A page in one of the engines, in a profile that is thrown away. Names are exact; everything waits until it can
 * be done, and throws after a minute. One way through the product is written once and told to each engine by this.
 */
export interface EngineScreen {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Waits for the first visible one. */
  see(role: ScreenRole, name: string): Promise<void>;
  /** A real click in its middle. */
  press(role: ScreenRole, name: string): Promise<void>;
  /** Types into the field of that label. */
  fill(label: string, text: string): Promise<void>;
  /** What an expression gives in the page; a promise is waited for. */
  ask<Value>(expression: string): Promise<Value>;
  /** Runs a script in the page, past its content security policy. */
  run(script: string): Promise<void>;
  /** Writes a PNG of what is on the screen. */
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

export const patienceMs = 60_000;
