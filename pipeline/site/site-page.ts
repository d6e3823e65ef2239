import type { ComponentChildren } from 'preact';

/** A page of the site. */
export interface SitePage {
  /** `standards.html`: all pages lie in one folder, so that every link is the name of a file. */
  path: string;
  /** By this the browser's code knows what to do on the page. */
  name: string;
  /** `Standards`: what the browser shows in its tab, before the name of the site. */
  title: string;
  /** One sentence for search engines and previews. */
  description: string;
  /** The entry of the navigation that is current on this page; the page itself unless told. */
  section?: string;
  /** In how many pieces the standards lie, where the page loads some of them. */
  shards?: number;
  /** What a reader sees without JavaScript, and everybody before it runs. */
  content: ComponentChildren;
}
