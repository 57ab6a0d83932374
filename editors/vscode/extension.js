'use strict';

// The server does the work; this starts it, and tells it of what the person set and which article is meant.
const { commands, Uri, window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const settings = ['exclude', 'rules', 'inlayHints'];
const documents = ['file', 'untitled', 'annotate'].map((scheme) => ({ scheme, language: 'anno' }));

let client;
let log;

// What the person set, and no default: a setting goes over annotate.json, which must count where nobody set anything.
function given(scope) {
  const section = workspace.getConfiguration('annotate', scope);
  const isGiven = (name) => {
    const { globalValue, workspaceValue, workspaceFolderValue } = section.inspect(name);
    return [globalValue, workspaceValue, workspaceFolderValue].some((value) => value !== undefined);
  };
  return Object.fromEntries(settings.filter(isGiven).map((name) => [name, section.get(name)]));
}

// From the palette or the editor's title these commands come without the URI of the article, or with it as an object.
const ofArticle = ['annotate.markMentions', 'annotate.showStripped'];

function execute(command, values, next) {
  if (!ofArticle.includes(command)) return next(command, values);
  const article = values[0] ?? window.activeTextEditor?.document.uri;
  return article && next(command, [article.toString()]);
}

async function start() {
  const command = workspace.getConfiguration('annotate').get('path');
  client = new LanguageClient('annotate', 'Annotate', { command, args: ['lsp'] }, {
    documentSelector: documents,
    outputChannel: log,
    diagnosticPullOptions: { onChange: true, onSave: true },
    middleware: {
      executeCommand: execute,
      workspace: {
        configuration: ({ items }) => items.map(({ scopeUri }) => given(scopeUri && Uri.parse(scopeUri))),
      },
    },
  });
  try {
    await client.start();
  } catch {
    const open = 'Open Settings';
    const text = `The program “${command}” does not start as a language server. Install it, or say where it is.`;
    // The answer comes when the person gives it, which nothing waits for.
    window.showErrorMessage(text, open).then((choice) => {
      if (choice === open) commands.executeCommand('workbench.action.openSettings', 'annotate.path');
    });
  }
}

async function stop() {
  // A server that does not end is ended by the client, which throws.
  if (client?.isRunning()) await client.stop().catch((problem) => log.error(String(problem)));
}

// One after the other, for a client that is starting cannot be stopped.
let work = Promise.resolve();
const inTurn = (task) => (work = work.then(task));
const restart = () => inTurn(stop).then(() => inTurn(start));

function activate(context) {
  log = window.createOutputChannel('Annotate', { log: true });
  context.subscriptions.push(
    log,
    commands.registerCommand('annotate.restartServer', restart),
    commands.registerCommand('annotate.showLog', () => log.show()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('annotate.path') && restart()),
  );
  return inTurn(start);
}

module.exports = { activate, deactivate: () => inTurn(stop) };
