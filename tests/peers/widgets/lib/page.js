// Injected before any script of the page through the DevTools protocol: it adds no bytes, and no policy of the page refuses it.
// A case assigns `window.mountCase = async ({ root, view, data, until, touch }) => ({ items, input, next })`:
//   items  selector of what has to be seen (found in open shadow roots too), or a function that counts
//   input  selector of the field that three keys are typed into · next  selector of what is pressed twice
(() => {
  const asked = new URLSearchParams(location.search);
  const probe = (window.__probe = { long: [], shift: 0, refused: [], errors: [], changed: 0, pressed: 0, settled: 0 });
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => probe.long.push(duration));
  observe('layout-shift', ({ hadRecentInput, value }) => (probe.shift += hadRecentInput ? 0 : value));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    probe.refused.push(`${effectiveDirective} ${blockedURI}`),
  );
  addEventListener('error', ({ message }) => probe.errors.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => probe.errors.push(String(reason?.message ?? reason)));

  const deep = (selector, from = document) => [
    ...from.querySelectorAll(selector),
    ...[...from.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deep(selector, shadowRoot) : [])),
  ];
  const painted = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      }),
    );
  const until = (met) =>
    new Promise((done) => {
      const look = () => {
        let value;
        try {
          value = met();
        } catch {
          value = undefined;
        }
        if (value) done(value);
        else requestAnimationFrame(look);
      };
      look();
    });
  /** The page changed: it has settled at the frame after the last of its changes. */
  const touch = () => {
    const now = (probe.changed = performance.now());
    void painted().then((at) => {
      if (probe.changed === now) probe.settled = at;
    });
  };
  const watched = new Set();
  const watch = (node) => {
    if (watched.has(node)) return;
    watched.add(node);
    new MutationObserver(touch).observe(node, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    for (const { shadowRoot } of node.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot);
  };
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(
      type,
      ({ isTrusted, timeStamp }) => {
        if (isTrusted) Object.assign(probe, { pressed: timeStamp, settled: 0, changed: 0 });
      },
      true,
    );

  const seen = () => {
    const { items } = probe.result;
    return typeof items === 'function' ? items() : deep(items).filter((each) => each.getClientRects().length).length;
  };
  Object.assign(probe, { deep, watch: () => watch(document.body), nodes: () => deep('*').length });
  const set = `${asked.get('set')}-${asked.get('n')}.json`;
  const page = {
    view: asked.get('view'),
    count: Number(asked.get('n')),
    touch,
    until,
    deep,
    get root() {
      return document.getElementById('root');
    },
    data: (name = set) => fetch(`/data/${name}`).then((answer) => answer.json()),
  };
  Object.defineProperty(window, 'mountCase', {
    set: (mount) =>
      void Promise.resolve()
        .then(() => mount(page))
        .then(async (result) => {
          probe.result = result;
          await until(() => seen() > 0);
          probe.visible = await painted();
          probe.items = seen();
          watch(document.body);
        })
        .catch((cause) => (probe.failed = String(cause?.stack ?? cause))),
  });
})();
