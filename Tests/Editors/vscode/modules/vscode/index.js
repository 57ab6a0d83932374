'use strict';

// Stands in for what the extension uses of VS Code. `standIn` is what the person does and sees.
const { readFileSync } = require('node:fs');
const path = require('node:path');

const manifest = JSON.parse(readFileSync(path.join(process.env.EXTENSION, 'package.json')));
const defaults = Object.fromEntries(
  Object.entries(manifest.contributes.configuration.properties).map(([name, { default: value }]) => [name, value]));

const standIn = {
  manifest, commands: new Map(), settings: {}, messages: [], shown: [], listeners: [], choose: () => undefined,
  set(name, value) {
    standIn.settings[name] = value;
    for (const listener of standIn.listeners) listener({ affectsConfiguration: (section) => name.startsWith(section) });
  },
};

// As in VS Code, a URI is kept decoded, and written with all but the plainest characters escaped.
class Uri {
  static parse(text) {
    const [, scheme, rest, query] = /^([^:]*):([^?]*)\??(.*)$/.exec(text);
    return Object.assign(new Uri(), { scheme, path: decodeURIComponent(rest), query: decodeURIComponent(query) });
  }

  toString() {
    const written = this.path.split('/').map(encodeURIComponent).join('/');
    return `${this.scheme}:${written}${this.query && `?${encodeURIComponent(this.query)}`}`;
  }
}

module.exports = {
  standIn,
  Uri,
  commands: {
    registerCommand(name, run) {
      if (standIn.commands.has(name)) throw new Error(`command '${name}' already exists`);
      standIn.commands.set(name, run);
      return { dispose: () => standIn.commands.delete(name) };
    },
    async executeCommand(name, ...values) {
      standIn.shown.push([name, ...values]);
      return standIn.commands.get(name)?.(...values);
    },
  },
  window: {
    activeTextEditor: undefined,
    createOutputChannel: (name) => ({ name, show: () => standIn.shown.push([name]), dispose() {} }),
    async showErrorMessage(text, ...choices) {
      standIn.messages.push(text);
      return standIn.choose(choices);
    },
  },
  workspace: {
    getConfiguration: (section) => ({
      get: (name) => standIn.settings[`${section}.${name}`] ?? defaults[`${section}.${name}`],
      inspect: (name) => ({
        defaultValue: defaults[`${section}.${name}`], workspaceValue: standIn.settings[`${section}.${name}`],
      }),
    }),
    onDidChangeConfiguration(listener) {
      standIn.listeners.push(listener);
      return { dispose: () => standIn.listeners.splice(standIn.listeners.indexOf(listener), 1) };
    },
  },
};
