/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The case whose body is being drawn, for the components that an editor writes in it. */
    scene?: import('./components/scene.ts').Scene;
    /** The anchors of mentions that the page has already. */
    mentions?: Set<string>;
  }
}
