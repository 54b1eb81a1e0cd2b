/**
 * The library that draws tables makes its parts from HTML. This is the one place through which such HTML passes: markup
 * that could act, load or reach elsewhere is refused, so that no cell of a table can become part of the page's code.
 */
(() => {
  const ACTS = /<\s*\/?\s*(?:script|iframe|frame|object|embed|base|link|meta|style|form)\b|<[^>]*\s(?:on\w+|srcdoc)\s*=|<[^>]*javascript:/i;
  globalThis.trustedTypes?.createPolicy('default', {
    createHTML: (html) => {
      if (ACTS.test(html)) {
        throw new TypeError('HTML that acts is not shown here');
      }
      return html;
    },
  });
})();
