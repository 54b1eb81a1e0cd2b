/**
 * The library that draws tables makes its parts from HTML. This is the one place through which such HTML passes: markup
 * that could act, load or reach elsewhere is refused, so that no cell of a table can become part of the page's code. The
 * words are looked at as they stand, and as the browser reads them, in a template, where nothing loads or runs.
 */
(() => {
  const ACTS = 'script, iframe, frame, object, embed, base, link, meta, style, form, template, noscript, animate, set';
  const WRITTEN = /<\s*\/?\s*(?:script|iframe|frame|object|embed|base|link|meta|style|form)\b|<[^>]*[\s/](?:on\w+|srcdoc)\s*=/i;
  const RUNS = /^(?:on.*|srcdoc)$/i;
  const CODE = /^(?:javascript|vbscript):/i;
  // Browsers pass over these in front of and within the name of a scheme.
  const PASSED_OVER = /[\u0000-\u0020]/g;

  const runs = ({name, value}) => RUNS.test(name) || CODE.test(value.replace(PASSED_OVER, ''));

  let reading = false;
  const read = (html) => {
    const template = document.createElement('template');
    reading = true;
    try {
      template.innerHTML = html;
    } finally {
      reading = false;
    }
    return template.content;
  };

  const acts = (html) => {
    if (WRITTEN.test(html)) {
      return true;
    }
    const content = read(html);
    return content.querySelector(ACTS) !== null
      || [...content.querySelectorAll('*')].some(({attributes}) => [...attributes].some(runs));
  };

  globalThis.trustedTypes?.createPolicy('default', {
    createHTML: (html) => {
      if (!reading && acts(html)) {
        throw new TypeError('HTML that acts is not shown here');
      }
      return html;
    },
  });
})();
