'use strict';

// Stands in for vscode-languageclient 10: starts the real server by the options that it is given, and says to it what
// the real one says, as far as this client's session needs it.
const { spawn } = require('node:child_process');
const { commands, standIn, Uri, workspace } = require('vscode');

const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { showDocument: { support: true } },
  workspace: {
    configuration: true, textDocumentContent: { dynamicRegistration: true }, workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true }, didChangeWatchedFiles: { dynamicRegistration: true },
    executeCommand: { dynamicRegistration: true }, diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    hover: { contentFormat: ['markdown', 'plaintext'] }, definition: {},
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
  },
};

class LanguageClient {
  static all = [];

  constructor(id, name, serverOptions, clientOptions) {
    Object.assign(this, { id, name, serverOptions, options: clientOptions });
    Object.assign(this, { registrations: [], disposables: [], answers: new Map(), asked: 0, state: 'initial' });
    LanguageClient.all.push(this);
  }

  isRunning() {
    return this.state === 'running';
  }

  async start() {
    if (this.state !== 'initial' && this.state !== 'stopped') throw new Error(`started while ${this.state}`);
    this.state = 'starting';
    try {
      await this.connect();
    } catch (problem) {
      this.state = 'failed';
      throw problem;
    }
    const uri = standIn.folder;
    const answer = await this.request('initialize', {
      processId: process.pid, capabilities, rootUri: uri, workspaceFolders: [{ uri, name: 'workspace' }],
    });
    this.capabilities = answer.capabilities;
    this.notify('initialized', {});
    for (const command of answer.capabilities.executeCommandProvider.commands) {
      const next = (name, values) => this.request('workspace/executeCommand', { command: name, arguments: values });
      this.disposables.push(commands.registerCommand(command, (...values) => {
        const { executeCommand } = this.options.middleware ?? {};
        return executeCommand ? executeCommand(command, values, next) : next(command, values);
      }));
    }
    this.disposables.push(workspace.onDidChangeConfiguration(() => {
      if (this.isRegistered('workspace/didChangeConfiguration')) {
        this.notify('workspace/didChangeConfiguration', { settings: null });
      }
    }));
    this.state = 'running';
  }

  async stop() {
    if (this.state !== 'running') throw new Error(`stopped while ${this.state}`);
    this.state = 'stopping';
    await this.request('shutdown');
    this.notify('exit');
    this.exitCode = await this.exited;
    for (const each of this.disposables) each.dispose();
    this.state = 'stopped';
  }

  connect() {
    const { command, args, transport } = this.serverOptions;
    if (transport !== undefined) throw new Error('another transport adds an argument to the command');
    this.server = spawn(command, args);
    this.exited = new Promise((resolve) => this.server.on('exit', resolve));
    let received = Buffer.alloc(0);
    this.server.stdout.on('data', (data) => {
      received = Buffer.concat([received, data]);
      for (;;) {
        const head = /^(?:[^\r]*\r\n)*?Content-Length: (\d+)\r\n(?:[^\r]+\r\n)*\r\n/i.exec(received.toString('latin1'));
        if (!head || received.length < head[0].length + Number(head[1])) return;
        const body = received.subarray(head[0].length, head[0].length + Number(head[1]));
        received = received.subarray(head[0].length + body.length);
        this.take(JSON.parse(body));
      }
    });
    return new Promise((resolve, reject) => {
      this.server.on('spawn', resolve);
      this.server.on('error', reject);
    });
  }

  take(message) {
    if (!('method' in message)) {
      const { resolve, reject } = this.answers.get(message.id);
      return message.error ? reject(new Error(JSON.stringify(message.error))) : resolve(message.result);
    }
    if (!('id' in message)) return undefined;
    return this.send({ id: message.id, result: this.answer(message.method, message.params) ?? null });
  }

  answer(method, params) {
    switch (method) {
      case 'workspace/configuration': {
        const { configuration } = this.options.middleware?.workspace ?? {};
        this.said = configuration
          ? configuration(params, {}, () => { throw new Error('no value was asked of VS Code'); })
          : params.items.map(() => ({}));
        return this.said;
      }
      case 'client/registerCapability': return void this.registrations.push(...params.registrations);
      case 'window/showDocument':
        standIn.shown.push(['document', Uri.parse(params.uri).toString()]);
        return { success: true };
      default: return undefined;
    }
  }

  isRegistered(method) {
    return this.registrations.some((each) => each.method === method);
  }

  request(method, params) {
    const id = ++this.asked;
    this.send({ id, method, params });
    return new Promise((resolve, reject) => this.answers.set(id, { resolve, reject }));
  }

  notify(method, params) {
    this.send({ method, params });
  }

  send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
}

module.exports = { LanguageClient };
