/// What a client may send, in the order of docs/protocol.md: what it asks or tells by it, and why it is left out where
/// it is.
enum ProtocolMethods {
  struct Method: Sendable {
    let name: String
    let meaning: String
    let leftOut: String?

    init(_ name: String, _ meaning: String, leftOut: String? = nil) {
      self.name = name
      self.meaning = meaning
      self.leftOut = leftOut
    }
  }

  private static let noNotebooks = "Articles are no notebooks; a cell's text that is opened as a document is served."

  static let all: [(area: String, methods: [Method])] = [
    ("The connection", connection), ("Documents", documents), ("Diagnostics", diagnostics), ("Typing", typing),
    ("Looking things up", lookingUp), ("Changing", changing), ("Showing", showing), ("The workspace", workspace),
  ]

  private static let connection = [
    Method("initialize", "Here is what I can do: what can you?"),
    Method("initialized", "I know what you can do."),
    Method("shutdown", "Come to an end, but stay."),
    Method("exit", "Leave."),
    Method("$/setTrace", "Tell me more, or less, of what you do."),
    Method("$/cancelRequest", "I no longer want an answer."),
    Method("$/progress", "A part of something long is done.", leftOut: "The server asks for nothing that takes long."),
    Method("window/workDoneProgress/cancel", "Stop the work that you told me of."),
  ]

  private static let documents = [
    Method("textDocument/didOpen", "A document is open; this is its text."),
    Method("textDocument/didChange", "The text is changed so."),
    Method(
      "textDocument/willSave", "The document is about to be written.",
      leftOut: "There is nothing to do before the file is there."),
    Method(
      "textDocument/willSaveWaitUntil", "What is to be changed before the document is written?",
      leftOut: "No file is changed unasked: editors can format when they save, and apply `source.fixAll`."),
    Method("textDocument/didSave", "The document was written."),
    Method("textDocument/didClose", "The document is no longer open."),
    Method("notebookDocument/didOpen", "A notebook is open.", leftOut: noNotebooks),
    Method("notebookDocument/didChange", "A notebook is changed.", leftOut: noNotebooks),
    Method("notebookDocument/didSave", "A notebook was written.", leftOut: noNotebooks),
    Method("notebookDocument/didClose", "A notebook is no longer open.", leftOut: noNotebooks),
  ]

  private static let diagnostics = [
    Method("textDocument/diagnostic", "What is wrong in this document?"),
    Method("workspace/diagnostic", "What is wrong in all files?"),
  ]

  private static let typing = [
    Method("textDocument/completion", "How may this go on?"),
    Method("completionItem/resolve", "Tell me more of this proposal."),
    Method("textDocument/inlineCompletion", "What would you write here?"),
    Method(
      "textDocument/signatureHelp", "Which arguments does this call take?",
      leftOut: "Nothing is called; completion and hover tell what a head or property takes."),
    Method("textDocument/onTypeFormatting", "This was typed: what is to be laid out?"),
    Method("textDocument/linkedEditingRange", "What is to be edited along with this name?"),
  ]

  private static let lookingUp = [
    Method("textDocument/hover", "What is this?"),
    Method("textDocument/definition", "Where is this defined?"),
    Method("textDocument/declaration", "Where is this declared?"),
    Method("textDocument/typeDefinition", "Where is the type of this defined?"),
    Method("textDocument/implementation", "Where is this implemented?"),
    Method("textDocument/references", "Where is this referred to?"),
    Method("textDocument/documentHighlight", "What else in this document is the same?"),
    Method("textDocument/prepareCallHierarchy", "Is this something that calls or is called?"),
    Method("callHierarchy/incomingCalls", "Who calls it?"),
    Method("callHierarchy/outgoingCalls", "Whom does it call?"),
    Method("textDocument/prepareTypeHierarchy", "Is this a type?"),
    Method("typeHierarchy/supertypes", "What is it derived from?"),
    Method("typeHierarchy/subtypes", "What is derived from it?"),
    Method(
      "textDocument/moniker", "What is this called in indexes of many projects?",
      leftOut: "No index of texts takes them; identifiers are the same everywhere as they are."),
  ]

  private static let changing = [
    Method("textDocument/codeAction", "What can be done here?"),
    Method("codeAction/resolve", "What would this do?"),
    Method("textDocument/prepareRename", "Can this be renamed?"),
    Method("textDocument/rename", "Give it this name."),
    Method("textDocument/formatting", "Lay the document out."),
    Method("textDocument/rangeFormatting", "Lay this part out."),
    Method("textDocument/rangesFormatting", "Lay these parts out."),
    Method("workspace/executeCommand", "Do this."),
  ]

  private static let showing = [
    Method("textDocument/documentSymbol", "What is the outline of this document?"),
    Method("textDocument/semanticTokens/full", "What is each word?"),
    Method("textDocument/semanticTokens/full/delta", "What has changed of that?"),
    Method("textDocument/semanticTokens/range", "What is each word in this part?"),
    Method("textDocument/foldingRange", "What can be folded away?"),
    Method("textDocument/selectionRange", "What is the next larger thing around this?"),
    Method("textDocument/documentLink", "What leads out of this document?"),
    Method("documentLink/resolve", "Where does this lead?"),
    Method("textDocument/codeLens", "What is to be shown above the lines?"),
    Method("codeLens/resolve", "What does this say?"),
    Method("textDocument/inlayHint", "What is to be shown between the words?"),
    Method("inlayHint/resolve", "Tell me more of this."),
    Method(
      "textDocument/inlineValue", "What are the values of variables, while a program is stopped?",
      leftOut: "Nothing runs."),
    Method("textDocument/documentColor", "Which colours are named?", leftOut: "The format names no colours."),
    Method(
      "textDocument/colorPresentation", "How can this colour be written?", leftOut: "The format names no colours."),
  ]

  private static let workspace = [
    Method("workspace/symbol", "What in all files is called like this?"),
    Method("workspaceSymbol/resolve", "Where exactly is it?"),
    Method("workspace/didChangeConfiguration", "My settings changed."),
    Method("workspace/didChangeWorkspaceFolders", "These folders are open, and those no longer."),
    Method("workspace/didChangeWatchedFiles", "These files changed."),
    Method(
      "workspace/willCreateFiles", "These files are about to be made: what is to be changed?",
      leftOut: "Nothing refers to a file that is not there yet."),
    Method("workspace/didCreateFiles", "These files were made."),
    Method("workspace/willRenameFiles", "These files are about to be renamed: what is to be changed?"),
    Method("workspace/didRenameFiles", "These files were renamed."),
    Method(
      "workspace/willDeleteFiles", "These files are about to be deleted: what is to be changed?",
      leftOut: "What a deleted file declared is reported where it is referred to; what to write there is for persons."),
    Method("workspace/didDeleteFiles", "These files were deleted."),
    Method("workspace/textDocumentContent", "What is the text of this document of yours?"),
  ]
}
