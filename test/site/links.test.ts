import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPages, dist, htmlOf } from './site.ts';

const attribute = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

const pages = new Map(allPages().map((path) => [path, htmlOf(path)]));
const anchors = new Map([...pages].map(([path, html]) => [path, new Set(attribute(html, 'id'))]));

describe('the links of the whole site', () => {
  it('lead to a page or a file that is there, and to an anchor that is there', () => {
    const broken: string[] = [];
    for (const [path, html] of pages) {
      for (const target of [...attribute(html, 'href'), ...attribute(html, 'src')]) {
        if (/^(?:https?:|mailto:|data:)/.test(target)) continue;
        const url = new URL(target, `http://localhost${path}`);
        const to = decodeURIComponent(url.pathname);
        const there = pages.has(to) || existsSync(join(dist, to));
        if (!there) broken.push(`${path} -> ${target}`);
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (anchor !== '' && anchors.get(to)?.has(anchor) !== true)
          broken.push(`${path} -> ${target} (no such anchor)`);
      }
    }
    expect(broken.slice(0, 20)).toEqual([]);
  });

  it('use each id once a page', () => {
    const twice = [...pages].flatMap(([path, html]) => {
      const ids = attribute(html, 'id');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(twice.slice(0, 10)).toEqual([]);
  });

  it('have nothing inline that a strict policy would refuse', () => {
    const inline = [...pages]
      .filter(([, html]) =>
        /\sstyle="|<style|\son[a-z]+="|<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>/.test(html),
      )
      .map(([path]) => path);
    expect(inline).toEqual([]);
  });

  it('stand on pages that say what they are', () => {
    for (const [path, html] of pages) {
      expect(html, path).toMatch(/<html lang="en-GB"/);
      expect(html, path).toMatch(/<title>[^<]{5,}<\/title>/);
      expect(html, path).toMatch(/<meta name="description" content="[^"]{5,}"/);
      expect(html, path).toMatch(/<link rel="canonical" href="https:/);
      // An embed has no header to skip.
      if (!path.startsWith('/embed/')) expect(html, path).toContain('class="skip"');
      expect(html.match(/<h1/g), path).toHaveLength(1);
    }
  });
});
