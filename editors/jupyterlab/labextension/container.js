// What JupyterLab loads: a container in the form that the bundler of its extensions makes, too small to need one. It
// makes *.anno known as a language of its own, by which jupyterlab-lsp finds the server, and colours it.
(() => {
  const base = document.currentScript.src;
  let shared;

  // A package of JupyterLab's own, by its name.
  async function provided(name) {
    const versions = Object.values(shared[name]);
    const factory = await (versions.find((version) => version.loaded) ?? versions[0]).get();
    return factory();
  }

  const TYPES = [
    "keyword", "property", "parameter", "string", "number", "enumMember", "comment", "operator", "variable", "rule",
    "escape", "error", "person", "organization", "citation", "role", "speech", "directive", "resolution", "aside",
  ];

  async function makePlugin() {
    const [{ colours }, { IEditorLanguageRegistry }, language, view, { Tag }] = await Promise.all([
      import(new URL("colours.js", base)), provided("@jupyterlab/codemirror"), provided("@codemirror/language"),
      provided("@codemirror/view"), provided("@lezer/highlight"),
    ]);
    // Names of our own: the editor gives words such as "variable" another meaning.
    const tags = Object.fromEntries(TYPES.map((type) => [`anno-${type}`, Tag.define()]));
    const anno = language.StreamLanguage.define({
      name: "anno",
      tokenTable: tags,
      languageData: { commentTokens: { line: "%%" } },
      startState: () => ({ open: [], tokens: [], next: 0 }),
      token(stream, state) {
        if (stream.sol()) Object.assign(state, { tokens: colours(stream.string, state.open), next: 0 });
        const { length, type } = state.tokens[state.next++];
        stream.pos += length;
        return type ? `anno-${type}` : null;
      },
      blankLine(state) { state.open = []; },
    });
    const classes = Object.entries(tags).map(([name, tag]) => ({ tag, class: name }));
    const support = new language.LanguageSupport(anno, [
      language.syntaxHighlighting(language.HighlightStyle.define(classes, { scope: anno })),
      view.EditorView.lineWrapping,
    ]);
    return {
      id: "anno:language",
      description: "Makes annotated articles (*.anno) known, and colours them.",
      autoStart: true,
      requires: [IEditorLanguageRegistry],
      activate(app, languages) {
        languages.addLanguage({
          name: "anno", displayName: "Annotated article", mime: "text/x-anno", extensions: ["anno"], support,
        });
        const style = document.createElement("link");
        document.head.append(Object.assign(style, { rel: "stylesheet", href: new URL("colours.css", base) }));
      },
    };
  }

  window._JUPYTERLAB = window._JUPYTERLAB ?? {};
  window._JUPYTERLAB.anno = {
    init(scope) { shared = scope; },
    async get() {
      const plugin = await makePlugin();
      return () => ({ __esModule: true, default: plugin });
    },
  };
})();
