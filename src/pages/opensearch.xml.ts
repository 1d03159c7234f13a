import type { APIRoute } from 'astro';
import { href } from '../vocabulary/paths.ts';

/** Lets a browser add the site to its search engines. */
export const GET: APIRoute = ({ site }) => {
  const template = `${new URL(href('/search/'), site).href}?q={searchTerms}`;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>工会计划文库</ShortName>
  <Description>搜索工会工作计划范文与段落</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-CN</Language>
  <Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
