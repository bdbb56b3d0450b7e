import { template as solidTemplate } from "solid-js/web";
import { makePolicy } from "./trusted-types.ts";

/**
 * [Note: Trusted markup] The content security policy lets no text become markup or a script's address unless a
 * policy we named has let it through. Compiled components take `template` from here instead of from Solid, and only
 * they can: the policy is known to this module alone, so what reaches it is what the compiler wrote.
 * Everything else a component needs is Solid's own.
 */
export * from "solid-js/web";

const policy = makePolicy("samklang-templates", { createHTML: (markup) => markup });

export const template: typeof solidTemplate = (markup, ...kind) =>
  // Where browsers know trusted types this is an object that innerHTML takes in place of a string.
  solidTemplate(policy.createHTML(markup) as string, ...kind);
