;;; annotate-mode.el --- Annotated articles in the anno format  -*- lexical-binding: t -*-

;; Version: 1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages, wp

;;; Commentary:

;; Colours, an outline, a view without markup, and the language server for .anno files, which is started only if you
;; ask for it:
;;
;;     (add-hook 'annotate-mode-hook #'eglot-ensure)    ; or #'lsp

;;; Code:

(require 'cl-lib)
(require 'font-lock)
(require 'outline)

(defgroup annotate nil
  "Annotated articles."
  :group 'text)

;;;; The words of the format

(defconst annotate-statements
  '((words "title" "source" "outlet" "author" "place" "event")
    (number "date" "sha256")
    (language "lang")
    (speaker "speaker")
    (passage "resolution" "directive")
    (end "end")
    (reference "official" "organization" "document" "alias")
    (rules "allow"))
  "The statements, by the form of their value.")

(defconst annotate-properties
  '((words "alias" "number" "title" "source" "note")
    (number "born" "died" "issued" "existed" "in-force")
    (kind "kind")
    (reference "parent" "successor" "replaces" "amends" "same-as")
    (issuer "issuer")
    (role "role"))
  "The properties of declarations, by the form of their value.")

(defconst annotate-document-kinds
  '("resolution" "directive" "conclusion" "regulation" "statute" "decision" "notice" "guidance" "report" "programme"
    "plan" "scheme" "law" "decree" "circular" "charter" "platform" "letter" "other"
    "nghị quyết" "chỉ thị" "kết luận" "quy định" "quy chế" "quyết định" "thông báo" "hướng dẫn" "báo cáo"
    "chương trình" "kế hoạch" "đề án" "luật" "nghị định" "thông tư" "điều lệ" "cương lĩnh" "công văn" "thư" "điện")
  "What the property `kind' may say.")

;;;; Faces

(defconst annotate--types
  '(("keyword" "#7a3e9d" "#c792ea" font-lock-keyword-face "a statement's name" :weight bold)
    ("property" "#7a5a94" "#b79ad6" font-lock-variable-name-face "a property's name")
    ("parameter" "#8c8c8c" "#858585" shadow "an attribute's name")
    ("string" "#4f6b2c" "#a9c181" font-lock-string-face "words in markup, and names in quotes")
    ("number" "#8a5c00" "#d9b36c" font-lock-constant-face "a date, a period or a hash")
    ("enumMember" "#0f7480" "#6cc5d0" font-lock-constant-face "a word of a closed list, `?' and `*'")
    ("comment" "#808080" "#8a8a8a" font-lock-comment-face "a comment" :slant italic)
    ("operator" "#a6a6a6" "#747474" shadow "the signs of markup")
    ("variable" "#8c8c8c" "#858585" shadow "an identifier")
    ("rule" "#0f7480" "#6cc5d0" font-lock-constant-face "the name of a rule")
    ("escape" "#a6a6a6" "#747474" shadow "a backslash and the character that it makes text")
    ("person" "#0b57b5" "#7ab8ff" font-lock-function-name-face "the name of a person")
    ("organization" "#8430ac" "#d9a6ff" font-lock-type-face "the name of an organization")
    ("citation" "#00766c" "#5fd3c4" font-lock-constant-face "a cited document")
    ("role" "#a34b00" "#ffb86b" font-lock-variable-name-face "an office or a title")
    ("speech" "#2f6430" "#a8d8a0" font-lock-string-face "somebody's words")
    ("directive" "#b3202a" "#ff9090" font-lock-warning-face "a directive")
    ("resolution" "#7a6000" "#e8cf6a" font-lock-builtin-face "what is resolved")
    ("aside" "#6b6b6b" "#a6a6a6" font-lock-doc-face "a label or an insertion" :slant italic))
  "The types of token.
Each has its name, its colour on light and on dark, the face to look like where
there are few colours, what it is, and more attributes.")

(defun annotate--face (type)
  "The face of the tokens of TYPE."
  (let (case-fold-search)
    (intern (format "annotate-%s-face" (downcase (replace-regexp-in-string "[A-Z]" "-\\&" type t))))))

(pcase-dolist (`(,type ,light ,dark ,other ,words . ,more) annotate--types)
  (custom-declare-face (annotate--face type)
                       `((((class color) (min-colors 88) (background light)) :foreground ,light ,@more)
                         (((class color) (min-colors 88) (background dark)) :foreground ,dark ,@more)
                         (t :inherit ,other))
                       (format "Face for %s." words)
                       :group 'annotate))

(defface annotate-unknown-face '((t :inherit error))
  "Face for a statement, property or kind of document that there is not.")

(defconst annotate--spans
  '((?@ annotate-person-face . t) (?& annotate-organization-face . t) (?# annotate-citation-face . t)
    (?^ annotate-role-face . t) (?: annotate-speech-face) (?! annotate-directive-face)
    (?+ annotate-resolution-face) (?~ annotate-aside-face))
  "The signs of spans.
Each has the face of its content, and t where it stays on its line.")

;;;; What heads and markup lines share.  A token is a list (BEGINNING END FACE).

(defun annotate--identifier ()
  "Move over the identifier at point; nil where there is none."
  (let* ((start (point)) (end start))
    (while (and (> (skip-chars-forward "a-z0-9") 0)
                (setq end (point))
                (memq (char-after) '(?- ?. ?/)))
      (forward-char))
    (goto-char end)
    (> end start)))

(defun annotate--quoted ()
  "Move over the words in quotes at point; nil where they are not closed."
  (let ((start (point)))
    (forward-char)
    (while (progn (skip-chars-forward "^\"\\\\\n\r") (eq (char-after) ?\\))
      (forward-char)
      (when (memq (char-after) '(?\" ?\\)) (forward-char)))
    (if (eq (char-after) ?\")
        (progn (forward-char) t)
      (goto-char start)
      nil)))

(defun annotate--reference ()
  "Move over the reference at point; its token, or nil where there is none."
  (let ((start (point)))
    (when (memq (char-after) '(?@ ?& ?#)) (forward-char))
    (let ((face (pcase (char-after)
                  ((or ?? ?*) (forward-char) 'annotate-enum-member-face)
                  (?\" (and (annotate--quoted) 'annotate-string-face))
                  (_ (and (annotate--identifier) 'annotate-variable-face)))))
      (if face (list start (point) face) (goto-char start) nil))))

(defun annotate--attribute ()
  "Move over the attribute at point; its tokens, or nil where there is none."
  (when (looking-at "[a-z][a-z0-9-]*=")
    (let* ((start (point)) (value (match-end 0))
           (sign (memq (char-after value) '(?@ ?& ?#)))
           (name (if sign (1+ value) value))
           (face (cond ((not sign) 'annotate-string-face)
                       ((memq (char-after name) '(?? ?*)) 'annotate-enum-member-face)
                       ((string-match-p "[a-z0-9]" (string (or (char-after name) ?\s))) 'annotate-variable-face)
                       (t 'annotate-string-face))))
      (goto-char name)
      (if (if (eq (char-after) ?\")
              (annotate--quoted)
            (goto-char value)
            (> (skip-chars-forward "^ \t\n\r\"|<>\\\\") 0))
          `((,start ,(1- value) annotate-parameter-face) (,(1- value) ,value annotate-operator-face)
            (,value ,(point) ,face))
        (goto-char start)
        nil))))

;;;; Markup lines

(defconst annotate--markup-line "%\\(?:%\\|[ \t]*\r?$\\|[ \t]*[a-z][a-z0-9-]*\\(?:[ \t\r]\\|$\\)\\)"
  "What a markup line begins with.")

(defconst annotate--border (concat "[ \t]*\r?$\\|" annotate--markup-line)
  "What a line begins with that is in no paragraph.")

(defun annotate--words (end)
  "The token of the words from behind the blanks at point to END, in a list."
  (skip-chars-forward " \t" end)
  `((,(point) ,end annotate-string-face)))

(defun annotate--value (form end)
  "The tokens of a value of FORM, from point to END."
  (let ((start (point)))
    (pcase form
      ((or 'number 'language 'end)
       `((,start ,end ,(pcase form
                         ('number 'annotate-number-face)
                         ('language 'annotate-enum-member-face)
                         (_ 'annotate-keyword-face)))))
      ('kind
       `((,start ,end ,(if (member (downcase (buffer-substring-no-properties start end)) annotate-document-kinds)
                           'annotate-enum-member-face
                         'annotate-unknown-face))))
      ('reference (append (list (annotate--reference)) (annotate--words end)))
      ('issuer (annotate--value (if (memq (char-after) '(?@ ?& ?#)) 'reference 'words) end))
      ('role
       (skip-chars-forward "^ \t" end)
       (let ((period `(,start ,(point) annotate-number-face)))
         (skip-chars-forward " \t" end)
         (cons period (annotate--value 'issuer end))))
      ('rules
       (let (tokens)
         (while (and (< (point) end) (not (looking-at "--\\(?:[ \t\r]\\|$\\)")))
           (let ((rule (point)))
             (skip-chars-forward "^ \t" end)
             (push `(,rule ,(point) annotate-rule-face) tokens))
           (skip-chars-forward " \t" end))
         (cons `(,(point) ,end annotate-comment-face) tokens)))
      ((or 'speaker 'passage)
       (let* ((reference (annotate--reference))
              (stands (and reference
                           (or (= (point) end)
                               (and (memq (char-after) '(?\s ?\t))
                                    (or (eq form 'passage) (memq (char-after start) '(?@ ?& ?#)))))))
              (tokens (and stands (list reference)))
              attribute)
         (unless stands (goto-char start))
         (unless (and (eq form 'speaker) (not stands))
           (while (progn (skip-chars-forward " \t" end) (setq attribute (annotate--attribute)))
             (setq tokens (append attribute tokens))))
         (append (annotate--words end) tokens)))
      (_ (annotate--words end)))))

(defun annotate--line ()
  "The tokens of the markup line at point."
  (let* ((start (point))
         (end (save-excursion (end-of-line) (skip-chars-backward " \t\r" start) (point))))
    (cond
     ((looking-at "%%")
      `((,start ,(save-excursion (end-of-line) (skip-chars-backward "\r") (point)) annotate-comment-face)))
     ((looking-at "%\\([ \t]*\\)\\([a-z][a-z0-9-]*\\)")
      (let* ((name (match-string-no-properties 2)) (from (match-beginning 2)) (to (match-end 2))
             (property (< (match-beginning 1) (match-end 1)))
             (form (car (cl-find name (if property annotate-properties annotate-statements)
                                 :test (lambda (name form) (member name (cdr form)))))))
        (goto-char to)
        (skip-chars-forward " \t" end)
        `((,start ,(1+ start) ,(if property 'annotate-operator-face 'annotate-keyword-face))
          (,(if property from start) ,to
           ,(cond ((null form) 'annotate-unknown-face) (property 'annotate-property-face)
                  (t 'annotate-keyword-face)))
          ,@(and (< (point) end) (delq nil (annotate--value form end))))))
     (t `((,start ,(1+ start) annotate-operator-face))))))

;;;; Paragraphs: read once with a stack, and kept until they change

(cl-defstruct annotate--span face short start content end parent)

(cl-defstruct annotate--paragraph
  start end                             ; markers
  tick                                  ; of the buffer when it was read
  tokens                                ; a vector of (BEGINNING END FACE HIDDEN), from the paragraph's start
  spans                                 ; those that are closed, inner before outer
  painted painted-size                  ; the tokens that the buffer shows, and the size then
  changed)                              ; markers around what was changed since

(defvar-local annotate--known nil
  "The paragraph that was read last.")

(defun annotate--head (face)
  "Move over the head of a span at point whose content has FACE.
Its tokens, the last one first; nil where there is none."
  (let ((start (point)) (goes-on t) tokens)
    (while (and goes-on (not (eq (char-after) ?|)))
      (let* ((attribute (and (not (eq face 'annotate-aside-face)) (annotate--attribute)))
             (reference (and (not attribute) (= (point) start) (not (eq face 'annotate-aside-face))
                             (annotate--reference)))
             (end (point)))
        (setq tokens (append (nreverse attribute) (and reference (list reference)) tokens)
              goes-on (and (or attribute reference)
                           (or (eq (char-after) ?|)
                               (and (> (skip-chars-forward " \t") 0)
                                    (push (list end (point) nil) tokens)
                                    (not (eq (char-after) ?|))))))))
    (if (not goes-on)
        (progn (goto-char start) nil)
      (forward-char)
      (cons (list (1- (point)) (point) 'annotate-operator-face) tokens))))

(defun annotate--read (start end)
  "Read the paragraph from START to END.
The value is its tokens and the spans that are closed, the last first.
A token here is a list (BEGINNING END FACE SPAN PART).  PART is `content',
which has no face of its own; `head', which is text where SPAN is not closed;
`closer'; or nil."
  (let ((text start) (deep-long 0) (deep-short 0) (depth 0) case-fold-search open tokens spans)
    (cl-macrolet
        ((flush () '(when (and open (< text (point))) (push (list text (point) nil (car open) 'content) tokens)))
         (leave-short () '(progn (setq deep-short 0)
                                 (while (and open (annotate--span-short (car open)))
                                   (setq open (cdr open) depth (1- depth))))))
      (goto-char start)
      (while (progn (skip-chars-forward "^<>\\\\\n\r" end) (< (point) end))
        (let ((next (char-after (1+ (point)))) kind)
          (pcase (char-after)
            ((and ?< (guard (setq kind (cdr (assq next annotate--spans))))
                  (guard (not (and (eq next ?!) (eq (char-after (+ (point) 2)) ?-)
                                   (eq (char-after (+ (point) 3)) ?-)))))
             ;; What stands before is of the spans that were open then, also of those that are left here.
             (flush)
             (setq text (point))
             (unless (cdr kind) (leave-short))
             (cond
              ((< depth 32)
               (let ((span (make-annotate--span :face (car kind) :short (cdr kind) :start (point) :parent (car open))))
                 (forward-char 2)
                 (push (list text (point) 'annotate-operator-face span 'head) tokens)
                 (dolist (token (nreverse (annotate--head (car kind))))
                   (push (append token (list span 'head)) tokens))
                 (setf (annotate--span-content span) (point))
                 (setq text (point) depth (1+ depth))
                 (push span open)))
              (t (if (cdr kind) (cl-incf deep-short) (cl-incf deep-long))
                 (forward-char 2))))
            (?>
             (cond
              ((null open) (forward-char))
              ((> deep-short 0) (cl-decf deep-short) (forward-char))
              ((> deep-long 0) (cl-decf deep-long) (forward-char))
              (t (flush)
                 (let ((span (pop open)))
                   (push (list (point) (1+ (point)) 'annotate-operator-face span 'closer) tokens)
                   (forward-char)
                   (setf (annotate--span-end span) (point))
                   (push span spans))
                 (setq text (point) depth (1- depth)))))
            ((and ?\\ (guard (memq next '(?< ?> ?| ?% ?\\ ?\n ?\r))))
             (flush)
             (let ((escapes (not (memq next '(?\n ?\r)))))
               (push (if escapes
                         (list (point) (+ (point) 2) 'annotate-escape-face)
                       (list (point) (1+ (point)) 'annotate-operator-face))
                     tokens)
               (forward-char (if escapes 2 1)))
             (setq text (point)))
            ((or ?\n ?\r)
             (flush)
             (leave-short)
             (setq text (point))
             (forward-char))
            (_ (forward-char)))))
      (flush))
    (cons tokens spans)))

(defun annotate--tokens (tokens start)
  "A vector of TOKENS with the faces that they have, in places from START on."
  (let (result)
    (pcase-dolist (`(,from ,to ,face ,span ,part) tokens)
      (let ((closed (or (null span) (annotate--span-end span))))
        (when (or (eq part 'content) (not closed))
          (while (and span (not (annotate--span-end span))) (setq span (annotate--span-parent span)))
          (setq face (and span (annotate--span-face span))))
        (let ((hidden (and closed (memq part '(head closer)) t)))
          (when (or face hidden) (push (list (- from start) (- to start) face hidden) result)))))
    (vconcat result)))

(defun annotate--bounds ()
  "The beginning and the end of the paragraph at point, or nil."
  (let (case-fold-search)
    (save-excursion
      (forward-line 0)
      (unless (looking-at-p annotate--border)
        (let ((end (save-excursion
                     (while (and (zerop (forward-line 1)) (not (eobp)) (not (looking-at-p annotate--border))))
                     (point))))
          (while (and (not (bobp)) (save-excursion (forward-line -1) (not (looking-at-p annotate--border))))
            (forward-line -1))
          (cons (point) end))))))

(defun annotate--paragraph ()
  "The paragraph at point, or nil."
  (pcase (annotate--bounds)
    (`(,start . ,end)
     (let ((known annotate--known))
       (unless (and known
                    (= (annotate--paragraph-start known) start)
                    (= (annotate--paragraph-end known) end))
         (setq known (make-annotate--paragraph :start (copy-marker start) :end (copy-marker end t))
               annotate--known known))
       (unless (eql (annotate--paragraph-tick known) (buffer-chars-modified-tick))
         (pcase-let ((`(,tokens . ,spans) (save-excursion (annotate--read start end))))
           (setf (annotate--paragraph-tokens known) (annotate--tokens tokens start)
                 (annotate--paragraph-spans known) (nreverse spans)
                 (annotate--paragraph-tick known) (buffer-chars-modified-tick))))
       known))))

;;;; Font lock

(defun annotate--difference (paragraph)
  "Where in PARAGRAPH there is something else than is painted, or nil.
What stood before a change is compared from the start, the rest from the end."
  (pcase-let* ((start (marker-position (annotate--paragraph-start paragraph)))
               (size (- (annotate--paragraph-end paragraph) start))
               (shift (- size (annotate--paragraph-painted-size paragraph)))
               (`(,from . ,to) (or (annotate--paragraph-changed paragraph) '(0 . 0)))
               (old (annotate--paragraph-painted paragraph)) (old-end (length old))
               (new (annotate--paragraph-tokens paragraph)) (new-end (length new))
               (same 0))
    (while (and (< same old-end) (< same new-end)
                (equal (aref old same) (aref new same))
                (<= (cadr (aref new same)) (- from start)))
      (cl-incf same))
    (while (and (< same old-end) (< same new-end)
                (pcase-let ((`(,old-from ,old-to . ,old-face) (aref old (1- old-end)))
                            (`(,new-from ,new-to . ,new-face) (aref new (1- new-end))))
                  (and (= (+ old-from shift) new-from) (= (+ old-to shift) new-to) (equal old-face new-face)
                       (>= new-from (- to start)))))
      (setq old-end (1- old-end) new-end (1- new-end)))
    (unless (and (= same old-end) (= same new-end))
      (cons (+ start (min (if (< same old-end) (car (aref old same)) size)
                          (if (< same new-end) (car (aref new same)) size)))
            (+ start (min size (max (if (< same old-end) (+ shift (cadr (aref old (1- old-end)))) 0)
                                    (if (< same new-end) (cadr (aref new (1- new-end))) 0))))))))

(defun annotate--stale (position)
  "What has to be painted around POSITION.
That is its line, its paragraph, or what an edit changed there."
  (save-excursion
    (goto-char position)
    (if-let ((paragraph (annotate--paragraph)))
        (let ((start (marker-position (annotate--paragraph-start paragraph)))
              (end (marker-position (annotate--paragraph-end paragraph)))
              (tokens (annotate--paragraph-tokens paragraph))
              (painted (annotate--paragraph-painted paragraph)))
          (if (or (null painted) (eq painted tokens))
              (cons start end)
            (annotate--difference paragraph)))
      (cons (line-beginning-position) (min (point-max) (1+ (line-end-position)))))))

(defun annotate--fontify-region (start end &optional loudly)
  "Paint from START to END, and all of the paragraphs there; tell how far.
LOUDLY is for `font-lock-default-fontify-region'."
  (save-restriction
    (widen)
    (let ((first (annotate--stale start))
          (last (annotate--stale (max start (1- end)))))
      (setq start (min start (or (car first) start) (or (car last) start))
            end (max end (or (cdr first) end) (or (cdr last) end)))))
  (font-lock-default-fontify-region start end loudly))

(defun annotate--paint (limit)
  "Paint from point to LIMIT, for `font-lock-keywords'."
  (while (< (point) limit)
    (if-let ((paragraph (annotate--paragraph)))
        (let* ((start (marker-position (annotate--paragraph-start paragraph)))
               (from (point)) (to (min limit (annotate--paragraph-end paragraph)))
               (tokens (annotate--paragraph-tokens paragraph)))
          (cl-loop for (token-start token-end face hidden) across tokens
                   for begin = (max from (+ start token-start))
                   for end = (min to (+ start token-end))
                   until (>= begin to)
                   when (< begin end) do
                   (when face (put-text-property begin end 'face face))
                   (when hidden (put-text-property begin end 'invisible 'annotate-markup)))
          (when (or (annotate--paragraph-painted paragraph)
                    (and (= from start) (= to (annotate--paragraph-end paragraph))))
            (setf (annotate--paragraph-painted paragraph) tokens
                  (annotate--paragraph-painted-size paragraph) (- (annotate--paragraph-end paragraph) start)
                  (annotate--paragraph-changed paragraph) nil))
          (goto-char to))
      (forward-line 0)
      (when (looking-at-p annotate--markup-line)
        (pcase-dolist (`(,start ,end ,face) (save-excursion (annotate--line)))
          (when (< start end) (put-text-property start end 'face face))))
      (forward-line))))

(defun annotate--extend-after-change (start end _length)
  "Repaint beside a change from START to END that may begin or end a paragraph."
  (when-let ((paragraph annotate--known)
             (overlaps (and (<= start (annotate--paragraph-end paragraph))
                            (>= end (annotate--paragraph-start paragraph)))))
    (pcase-let ((`(,from . ,to) (or (annotate--paragraph-changed paragraph) (cons start end))))
      (setf (annotate--paragraph-changed paragraph)
            (cons (copy-marker (min from start)) (copy-marker (max to end) t)))))
  (save-excursion
    (goto-char start)
    (let ((line (line-beginning-position)))
      (cond
       ((or (string-match-p "\n" (buffer-substring-no-properties start end))
            (eq (char-after line) ?%)
            (string-blank-p (buffer-substring-no-properties line start)))
        (goto-char end)
        (cons (max (point-min) (1- line)) (min (point-max) (+ 2 (line-end-position)))))
       ;; Where the end was deleted there is nothing to repaint but what stood before it.
       ((eobp) (cons (max (point-min) (1- start)) start))))))

;;;; A view without markup

(defvar-local annotate--revealed nil
  "The overlay over the span at point, which is shown with its markup.")

(defun annotate--span-at-point ()
  "The beginning and the end of the innermost span at point, or nil."
  (when-let ((paragraph (annotate--paragraph))
             (span (cl-find-if (lambda (span)
                                 (<= (annotate--span-start span) (point) (annotate--span-end span)))
                               (annotate--paragraph-spans paragraph))))
    (cons (annotate--span-start span) (annotate--span-end span))))

(defun annotate--reveal ()
  "Show the markup of the span at point, and only that."
  (pcase (annotate--span-at-point)
    (`(,start . ,end) (move-overlay annotate--revealed start end))
    (_ (delete-overlay annotate--revealed))))

(define-minor-mode annotate-hide-markup-mode
  "Hide the openers, heads and closers of spans, but for the span at point."
  :lighter " hidden"
  (if annotate-hide-markup-mode
      (progn
        (add-to-invisibility-spec 'annotate-markup)
        (setq annotate--revealed (make-overlay (point) (point)))
        ;; What is no member of the invisibility spec hides nothing, and goes over what the text says.
        (overlay-put annotate--revealed 'invisible 'annotate-revealed)
        (add-hook 'post-command-hook #'annotate--reveal nil t))
    (remove-from-invisibility-spec 'annotate-markup)
    (delete-overlay annotate--revealed)
    (remove-hook 'post-command-hook #'annotate--reveal t)))

;;;; The mode

(defvar annotate-mode-syntax-table
  (let ((table (make-syntax-table text-mode-syntax-table)))
    (pcase-dolist (`(,character . ,syntax)
                   '((?< . "(>") (?> . ")<") (?“ . "(”") (?” . ")“") (?‘ . "(’") (?’ . ")‘") (?\" . "\"")
                     (?\\ . "\\") (?- . "_") (?/ . "_")
                     (?@ . ".") (?& . ".") (?# . ".") (?^ . ".") (?: . ".") (?! . ".") (?+ . ".") (?~ . ".")
                     (?| . ".") (?% . ".") (?= . ".")))
      (modify-syntax-entry character syntax table))
    table)
  "Identifiers are symbols, without the sign before them.")

(defun annotate--prose-p ()
  "Whether the word before point is the article's own, for Flyspell."
  (let ((position (max (point-min) (1- (point)))))
    (font-lock-ensure position (point))
    (memq (get-text-property position 'face)
          (cons nil (mapcar #'cadr annotate--spans)))))

(defun annotate--fill (&rest _)
  "Do not fill: line ends are the article's own."
  (message "The line ends of an article are its own")
  t)

(defun annotate--project (folder)
  "The project of FOLDER: all below the nearest folder with an annotate.json."
  (when-let ((root (locate-dominating-file folder "annotate.json")))
    (cons 'transient root)))

(defvar annotate-mode-map
  (let ((map (make-sparse-keymap)))
    ;; Text mode has a dictionary's words there.
    (define-key map (kbd "C-M-i") #'completion-at-point)
    map)
  "Keys of `annotate-mode'.")

;;;###autoload
(define-derived-mode annotate-mode text-mode "Anno"
  "Major mode for articles with annotations.
\\{annotate-mode-map}"
  (setq-local font-lock-defaults '(((annotate--paint)) t)
              font-lock-fontify-region-function #'annotate--fontify-region
              font-lock-extend-region-functions nil
              font-lock-extend-after-change-region-function #'annotate--extend-after-change
              font-lock-extra-managed-props '(invisible))
  (setq-local comment-start "%% " comment-start-skip "%%+[ \t]*" comment-end "")
  (setq-local outline-regexp
              "%\\(?:title\\|speaker\\|resolution\\|directive\\|end\\|official\\|organization\\|document\\)\\>"
              outline-level (lambda () 1)
              imenu-generic-expression
              '((nil "^%title[ \t]+\\(.+\\)" 1)
                ("Passages" "^%\\(\\(?:speaker\\|resolution\\|directive\\)[ \t]+.+\\)" 1)
                ("Declarations" "^%\\(?:official\\|organization\\|document\\)[ \t]+\\(.+\\)" 1)))
  ;; The text is the article's, byte for byte.
  (setq-local require-final-newline nil
              mode-require-final-newline nil
              fill-paragraph-function #'annotate--fill
              normal-auto-fill-function #'ignore
              before-save-hook (cl-set-difference before-save-hook '(delete-trailing-whitespace whitespace-cleanup)))
  (setq-local completion-category-overrides
              `((eglot (styles annotate)) (eglot-capf (styles annotate)) (lsp-capf (styles annotate))
                . ,completion-category-overrides))
  ;; What it asked for a part of the text, it may never ask for the rest: what is scrolled to would keep plain colours.
  (setq-local lsp-semantic-tokens-allow-ranged-requests nil)
  ;; By itself Emacs hides all that says that it may be hidden.
  (when (eq buffer-invisibility-spec t) (setq buffer-invisibility-spec (list t)))
  (add-hook 'project-find-functions #'annotate--project nil t)
  (electric-indent-local-mode -1)
  (visual-line-mode))

(put 'annotate-mode 'flyspell-mode-predicate #'annotate--prose-p)

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.anno\\'" . annotate-mode))

;;;; Language servers

(defvar eglot-server-programs)
(declare-function eglot-completion-at-point "ext:eglot")
(declare-function eglot-semantic-tokens-mode "ext:eglot")
(declare-function lsp-register-client "ext:lsp-mode")
(declare-function lsp-stdio-connection "ext:lsp-mode")
(declare-function make-lsp-client "ext:lsp-mode")
(defvar lsp-language-id-configuration)
(defvar lsp-semantic-token-faces)
(defvar lsp-semantic-tokens-allow-ranged-requests)

(defun annotate--try-completion (string table predicate point)
  "Leave STRING and POINT as they are where TABLE has anything with PREDICATE.
A proposal is written when it is chosen, as the server says it is written."
  (and (annotate--all-completions string table predicate point) (cons string point)))

(defun annotate--all-completions (string table predicate point)
  "All that TABLE has for STRING up to POINT with PREDICATE.
The server has compared them as Vietnamese is compared."
  (all-completions (substring string 0 point) table predicate))

(add-to-list 'completion-styles-alist
             '(annotate annotate--try-completion annotate--all-completions "What the language server proposes."))

(defvar-local annotate--eglot-start nil
  "Where the last completion begins, behind the tick and the point that it is for.")

(defun annotate--eglot-start (table)
  "The place where the proposals of TABLE begin, by the text that they are for."
  ;; Emacs asks after each key whether it still completes the same.
  (let ((key (cons (buffer-chars-modified-tick) (point))))
    (unless (equal key (car annotate--eglot-start))
      (let* ((first (car (all-completions "" table)))
             (typed (and first (plist-get (get-text-property 0 'eglot--lsp-item first) :filterText)))
             (start (max (point-min) (- (point) (length typed)))))
        (setq annotate--eglot-start
              (cons key (and typed (string= typed (buffer-substring-no-properties start (point))) start)))))
    (cdr annotate--eglot-start)))

(defun annotate-eglot-completion-at-point ()
  "Complete with eglot from where the server does.
Names have spaces, and eglot completes symbols."
  (pcase (save-restriction
           ;; What follows is of another word.
           (narrow-to-region (point-min) (point))
           (eglot-completion-at-point))
    (`(,symbol ,end ,table . ,more)
     (let* ((start (min symbol (or (annotate--eglot-start table) symbol)))
            (before (buffer-substring-no-properties start symbol))
            (exit (plist-get more :exit-function)))
       `(,start ,end ,table
                :exit-function
                ,(lambda (proposal status)
                   ;; Eglot looks for the proposal where the symbol stood.
                   (save-excursion (goto-char (- (point) (length proposal))) (insert before))
                   (funcall exit proposal status))
                . ,more)))))

(defun annotate--eglot-managed ()
  "Set up an annotated article that eglot manages."
  (when (derived-mode-p 'annotate-mode)
    (setq-local completion-at-point-functions
                (cl-substitute #'annotate-eglot-completion-at-point 'eglot-completion-at-point
                               completion-at-point-functions))
    ;; Its faces are others, and it knows no type of ours.
    (when (fboundp 'eglot-semantic-tokens-mode) (eglot-semantic-tokens-mode -1))))

(put 'annotate-mode 'eglot-language-id "anno")

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(annotate-mode . ("annotate" "lsp")))
  (add-hook 'eglot-managed-mode-hook #'annotate--eglot-managed))

(with-eval-after-load 'lsp-semantic-tokens
  ;; Until 8.0.0 it gives faces only to types that stand here.
  (pcase-dolist (`(,type . ,_) annotate--types)
    (unless (assoc type lsp-semantic-token-faces)
      (setq lsp-semantic-token-faces (append lsp-semantic-token-faces (list (list type)))))))

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(annotate-mode . "anno"))
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection '("annotate" "lsp"))
    :major-modes '(annotate-mode)
    :server-id 'annotate
    ;; It counts characters, and not in UTF-16.
    :initialization-options '(:positionEncoding "utf-32")
    :semantic-tokens-faces-overrides
    `(:discard-default-modifiers t
      :types ,(mapcar (lambda (type) (cons (car type) (annotate--face (car type)))) annotate--types)))))

(provide 'annotate-mode)
;;; annotate-mode.el ends here
