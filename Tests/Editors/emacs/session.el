;;; session.el --- A session as a person has it, with eglot or with lsp-mode  -*- lexical-binding: t -*-

;; Run in a terminal, in a copy of the examples.  What is typed goes through Emacs's own command loop, and what is
;; checked is what its buffers show.  SAID names the file that gets the results, CLIENT is eglot or lsp.

(require 'cl-lib)
(require 'xref)
(require 'flymake)
(require 'imenu)

(defvar session-failures 0)
(defvar session-patience 20)
(defvar session-folder (expand-file-name "."))
(defvar session-lsp (equal (getenv "CLIENT") "lsp"))

(defun session-say (text)
  (let ((coding-system-for-write 'utf-8))
    (write-region (concat text "\n") nil (getenv "SAID") t 'quiet)))

(defun session-check (holds what &optional seen)
  "Say whether WHAT HOLDS; SEEN is what the client showed instead."
  (unless holds (cl-incf session-failures))
  (session-say (if holds (concat "  ok      " what) (format "  FAILED  %s\n          seen: %s" what seen)))
  holds)

(defun session-prompt ()
  "What the minibuffer asks."
  (if-let ((window (active-minibuffer-window)))
      (with-current-buffer (window-buffer window) (or (minibuffer-prompt) ""))
    ""))

(defun session-type (keys condition)
  "Type KEYS, agree to what is asked, and wait for CONDITION, but not for ever; whether it holds."
  (let* ((limit (time-add nil session-patience)) holds timer)
    (setq unread-command-events (append (vconcat keys) nil)
          timer (run-with-timer
                 0.05 0.05
                 (lambda ()
                   (when (string-match-p "(y or n)" (session-prompt))
                     (setq unread-command-events (list ?y)))
                   (when (and (null unread-command-events)
                              (or (setq holds (ignore-errors (funcall condition))) (time-less-p limit nil)))
                     (cancel-timer timer)
                     (unless holds (session-say (concat "          waited in vain; Emacs asks: " (session-prompt))))
                     (setq unread-command-events (if (active-minibuffer-window) (list ?\C-g 'f12) (list 'f12)))))))
    (recursive-edit)
    holds))

(defun session-wait (condition)
  (session-type [] condition))

(defun session-text ()
  (buffer-substring-no-properties (point-min) (point-max)))

(defun session-shows (buffer text)
  "The buffer with BUFFER in its name that has TEXT."
  (cl-find-if (lambda (each)
                (and (string-match-p (regexp-quote buffer) (buffer-name each))
                     (with-current-buffer each (string-match-p (regexp-quote text) (session-text)))))
              (buffer-list)))

(defun session-path (name)
  (expand-file-name name session-folder))

(defun session-open (name)
  (session-type (vconcat (kbd "C-x C-f C-a C-k") (session-path name) (kbd "RET"))
                (lambda () (equal buffer-file-name (session-path name)))))

(defun session-go-to (text &optional into)
  "Put point on the first place where TEXT stands, INTO characters further."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (+ (match-beginning 0) (or into 0))))

(defun session-command (command)
  (vconcat (kbd "M-x") (if session-lsp (concat "lsp-" command) (concat "eglot-" command)) (kbd "RET")))

(defun session-findings ()
  "What flymake shows of the buffer: line and text of each finding."
  (mapcar (lambda (each)
            (format "%d: %s" (line-number-at-pos (flymake-diagnostic-beg each)) (flymake-diagnostic-text each)))
          (flymake-diagnostics)))

(defun session-face (text)
  "The face of the first place where TEXT stands, as it is shown."
  (save-excursion
    (session-go-to text)
    (font-lock-ensure (point) (1+ (point)))
    (get-text-property (point) 'face)))

(defun session-managed ()
  (if session-lsp (bound-and-true-p lsp-managed-mode) (bound-and-true-p eglot--managed-mode)))

(defun session-diagnostics ()
  (session-open "broken/bai-loi.anno")
  (session-check (session-wait #'session-managed) "the client starts with the article")
  (session-go-to "Đồng chí <@vo-dinh-khoan|")
  (let ((line (format "%d:" (line-number-at-pos))))
    (session-check (session-wait (lambda () (cl-some (lambda (each) (string-prefix-p line each)) (session-findings))))
                   "the span that is not closed is a finding of its line" (session-findings)))
  (session-open "phong-van.anno")
  (session-go-to "Cây chè phải nuôi được người trồng chè thì")
  (session-type "<@" (lambda () (session-findings)))
  (session-check (session-findings) "an opener that is typed is a finding")
  (session-type (kbd "DEL DEL") (lambda () (null (session-findings))))
  (session-check (null (session-findings)) "without it the article has none" (session-findings))
  (set-buffer-modified-p nil))

(defun session-hover ()
  (session-go-to "nq-19-nq-tw-2022" 3)
  (let ((buffer (if session-lsp "*lsp-help*" "*eldoc")))
    (unless session-lsp
      (session-check (session-type (kbd "C-f") (lambda () (session-shows buffer "19-NQ/TW")))
                     "the card of the citation comes when the cursor is there" (current-message)))
    (session-type (if session-lsp (session-command "describe-thing-at-point") (kbd "C-h ."))
                  (lambda () (get-buffer-window (session-shows buffer "19-NQ/TW"))))
    (session-check (ignore-errors (get-buffer-window (session-shows buffer "19-NQ/TW")))
                   "a window shows the card of the citation, with its number" (mapcar #'buffer-name (buffer-list))))
  (delete-other-windows))

(defun session-definition ()
  (session-go-to "<@ly-thi-thanh-ngan|bà>" 3)
  (session-check (session-type (kbd "M-.") (lambda () (looking-at-p "@?ly-thi-thanh-ngan")))
                 "M-. goes to the declaration" (list buffer-file-name (thing-at-point 'line t)))
  (session-check (and (equal buffer-file-name (session-path "registry/can-bo.anno"))
                      (save-excursion (forward-line 0) (looking-at-p "%official @ly-thi-thanh-ngan ")))
                 "which is in the registry" (list buffer-file-name (thing-at-point 'line t)))
  (session-type (kbd "M-,") (lambda () (string-suffix-p "phong-van.anno" buffer-file-name))))

(defun session-complete (typed name)
  "Type the beginning of a mention, choose NAME of what is offered, and take it out again."
  (session-go-to "Cây chè phải nuôi được người trồng chè thì")
  (session-check (session-type (vconcat "<@" typed (kbd "C-M-i")) (lambda () (session-shows "*Completions*" name)))
                 (format "<@%s offers %s" typed name)
                 (with-current-buffer (get-buffer-create "*Completions*") (session-text)))
  (let ((written (format "<@%s>" name)))
    (session-check (session-type (vconcat (kbd "C-x o C-s") name (kbd "RET RET"))
                                 (lambda () (string-match-p (regexp-quote (concat "câu đó. " written "Cây chè"))
                                                            (session-text))))
                   "which is written when it is chosen" (list (thing-at-point 'line t) (current-message)))
    (delete-region (- (point) (length written)) (point)))
  (delete-other-windows))

(defun session-completion ()
  (session-complete "le ho" "Lê Hồng Anh")
  (session-complete "phung nhu" "Phùng Như Ý"))

(defun session-rename ()
  (session-go-to "%speaker @phung-nhu-y" 12)
  ;; Eglot refuses the edits of a renaming where it has not yet told the server what was typed.
  (session-wait (lambda () (null (bound-and-true-p eglot--recent-changes))))
  (session-check
   (session-type (vconcat (session-command "rename") (if session-lsp (kbd "C-a C-k") "") "phung-nhu-y-2" (kbd "RET"))
                 (lambda () (and (string-match-p "%speaker @phung-nhu-y-2\n" (session-text))
                                 (session-shows "can-bo.anno" "%official @phung-nhu-y-2 "))))
   "renaming changes the article and the registry" (current-message))
  (session-check (not (string-match-p "@phung-nhu-y\n" (session-text))) "and leaves nothing"))

(defun session-formatting ()
  (session-go-to "%date 2022" 5)
  (session-check (session-type (vconcat "  " (session-command "format-buffer"))
                               (lambda () (string-match-p "^%date 2022-09-10$" (session-text))))
                 "a header is laid out" (list (current-message) (substring (session-text) 0 500))))

(defun session-colours ()
  (pcase-dolist (`(,text ,face) '(("%title" annotate-keyword-face) ("Lý Thị Thanh Ngân>, <^" annotate-person-face)
                                  ("Huyện ủy Tân Thủy>>" annotate-organization-face) ("Bí thư <&" annotate-role-face)
                                  ("nq-19-nq-tw" annotate-variable-face) ("Nghị quyết 19-NQ" annotate-citation-face)
                                  ("một mình" annotate-speech-face) ("Tôi đã giao" annotate-directive-face)
                                  ("Phóng viên:" annotate-aside-face) ("Ba tháng sau" nil)))
    (session-check (session-wait (lambda () (eq (session-face text) face)))
                   (format "“%s” has %s" text (or face "no face")) (session-face text)))
  (when session-lsp
    (session-open "broken/bai-loi.anno")
    ;; Font lock alone shows it as unknown.
    (session-check (session-wait (lambda () (eq (session-face "%outlett") 'annotate-keyword-face)))
                   "the server's tokens have the faces of the mode" (session-face "%outlett"))
    (session-check (equal (append (lsp--workspace-semantic-tokens-faces (car (lsp-workspaces))) nil)
                          (mapcar (lambda (type) (annotate--face (car type))) annotate--types))
                   "for each type" (lsp--workspace-semantic-tokens-faces (car (lsp-workspaces))))
    (session-open "phong-van.anno")))

(defun session-mode ()
  (session-go-to "ly-thi-thanh-ngan|bà" 3)
  (let ((head (point)))
    (goto-char (point-min))
    (session-check (not (invisible-p head)) "a head is shown")
    (session-type (kbd "M-x annotate-hide-markup-mode RET") (lambda () annotate-hide-markup-mode))
    (session-check (invisible-p head) "with annotate-hide-markup-mode it is hidden")
    (goto-char head)
    (session-type (kbd "C-f") (lambda () (not (invisible-p head))))
    (session-check (not (invisible-p head)) "until the cursor is in its span")
    (session-type (kbd "M-x annotate-hide-markup-mode RET") (lambda () (not annotate-hide-markup-mode)))
    (goto-char (point-min))
    (session-check (not (invisible-p head)) "and shown again without the mode"))
  (let ((spelled (lambda (text) (session-go-to text (length text)) (annotate--prose-p))))
    (session-check (and (funcall spelled "Ba tháng") (funcall spelled "Thưa") (funcall spelled "|bà"))
                   "the article's words are spelled")
    (session-check (not (or (funcall spelled "%title “Cây") (funcall spelled "<@ly-thi-thanh") (funcall spelled "due")))
                   "heads and markup lines are not"))
  (let ((before (session-text)))
    (session-go-to "Ba tháng")
    (fill-paragraph)
    (session-check (equal before (session-text)) "M-q changes nothing"))
  (let ((index (let (imenu--index-alist imenu-create-index-function)
                 (setq imenu-create-index-function #'imenu-default-create-index-function)
                 (imenu--make-index-alist t))))
    (session-check (> (length (cdr (assoc "Passages" index))) 5) "imenu lists the passages" index))
  (let ((lines (count-lines (point-min) (point-max))))
    (session-go-to "vùng chè Hòn Vàng")
    (session-type "rất rất dài " (lambda () (looking-back "dài " nil)))
    (session-check (and visual-line-mode (= lines (count-lines (point-min) (point-max))))
                   "lines are wrapped where they are shown only"))
  (outline-minor-mode)
  (session-go-to "\n%speaker" 1)
  (outline-hide-entry)
  (session-check (invisible-p (save-excursion (search-forward "Thưa"))) "a passage is folded")
  (outline-show-all))

(defun session-bytes (path)
  (with-temp-buffer (set-buffer-multibyte nil) (insert-file-contents-literally path) (buffer-string)))

(defun session-saving ()
  (pcase-dolist (`(,name ,text) '(("đuôi" "Dòng cuối có cách  \nkhông có dấu xuống dòng \t")
                                  ("trộn" "một\r\nhai\nba\r\n\n\n") ("dos" "một\r\nhai  \r\nba") ("bom" "\ufeffmột\nhai")
                                  ("hỏng" "một \xff\xfe hai ")))
    (let ((path (session-path (concat name ".anno")))
          (bytes (encode-coding-string text 'utf-8)))
      (let ((coding-system-for-write 'no-conversion)) (write-region bytes nil path nil 'quiet))
      (session-open path)
      (goto-char (1+ (point-min)))
      (session-type (vconcat "X" (kbd "C-x C-s")) (lambda () (not (buffer-modified-p))))
      (let ((now (session-bytes path)) case-fold-search)
        (session-check (and (string-match-p "X" now) (equal (replace-regexp-in-string "X" "" now t t) bytes))
                       (format "saving keeps the bytes of “%s”" name) (prin1-to-string now))))))

(defun session ()
  (global-set-key [f12] #'exit-recursive-edit)
  (when session-lsp (require 'lsp-mode) (lsp-workspace-folders-add session-folder))
  (condition-case problem
      (progn
        (dolist (part '(session-diagnostics session-hover session-definition session-completion session-rename
                        session-formatting session-colours session-mode session-saving))
          (funcall part))
        (session-check t "the session ran to its end"))
    (error (session-check nil "the session ran to its end" problem)))
  (when (> session-failures 0)
    (dolist (each '("*Messages*" "*lsp-log*" "*Warnings*"))
      (when (get-buffer each)
        (session-say (format "%s:\n%s" each (with-current-buffer each
                                              (buffer-substring-no-properties (max (point-min) (- (point-max) 3000))
                                                                              (point-max))))))))
  (let (kill-emacs-query-functions confirm-kill-processes)
    (kill-emacs (min session-failures 1))))

(add-hook 'emacs-startup-hook #'session)
