;;; typing.el --- Typing in an article, and what it costs  -*- lexical-binding: t -*-

;; After each of many random edits the buffer must show what it would show if it had been opened so, and a key in a long
;; paragraph must not be felt.

(require 'annotate-mode)
(require 'cl-lib)

(defconst typing-pieces
  ["<" ">" "<@" "<:" "<~" "|" "\\" "\n" "\n\n" "%" "a" "b c" "\"" " " "<#a|" "\\\n" "%title x\n" "\n%end\n" "to=" "-"
   "\n \n" "\t" "x>>" "<!a to=&b|"]
  "What is typed.")

(defun typing-redisplay ()
  "Paint what is not painted, as redisplay does."
  (let ((position (point-min)))
    (while (setq position (text-property-any position (point-max) 'fontified nil))
      (jit-lock-function position))))

(defun typing-open (text)
  (erase-buffer)
  (insert text)
  (annotate-mode)
  ;; Batch Emacs has no font lock of its own accord.
  (let (noninteractive) (font-lock-mode))
  (typing-redisplay))

(defun typing-shown ()
  "What the buffer shows: pieces of text with their face and whether they are hidden."
  (let ((position (point-min)) shown)
    (while (< position (point-max))
      (let ((what (list (get-text-property position 'face) (get-text-property position 'invisible)
                        (string (char-after position)))))
        (push what shown))
      (cl-incf position))
    shown))

(defun typing-edit ()
  (goto-char (1+ (random (point-max))))
  (if (zerop (random 3))
      (delete-region (point) (min (point-max) (+ (point) 1 (random (if (zerop (random 10)) 30 3)))))
    (insert (aref typing-pieces (random (length typing-pieces))))))

(defun typing-random ()
  "How many of many edits leave the buffer as it should not be."
  (random "typing")
  (let ((text "%title a\n<:\"A\"|một <@b|B>\nhai <^c <&d>>, \\\nba> <#e part=1|E> <~f>\n\n%end\nx <!a|y>\n") (wrong 0))
    (with-current-buffer (get-buffer-create "edited")
      (typing-open text)
      (dotimes (_ 800)
        (typing-edit)
        (when (zerop (random 3)) (typing-edit))
        (typing-redisplay)
        (when (> (buffer-size) 600) (typing-open text))
        (let ((shown (typing-shown)) (now (buffer-substring-no-properties (point-min) (point-max))))
          (unless (equal shown (with-current-buffer (get-buffer-create "opened") (typing-open now) (typing-shown)))
            (when (= (cl-incf wrong) 1) (princ (format "          shown wrongly: %S\n" now)))
            (typing-open now)))))
    wrong))

(defun typing-seconds ()
  "The least time of some keys in a paragraph of 50 KB and 2,000 spans."
  (with-current-buffer (get-buffer-create "long")
    (typing-open (apply #'concat (make-list 1000 "<@le-hong-anh|Anh> và <#b> ")))
    (goto-char (/ (point-max) 2))
    (cl-loop repeat 10
             minimize (let ((start (get-internal-run-time)))
                        (insert "x")
                        (typing-redisplay)
                        (float-time (time-subtract (get-internal-run-time) start))))))

(defun typing-run ()
  (let ((wrong (typing-random)) (seconds (typing-seconds)))
    (princ (format "  %s 800 random edits are shown as they should be%s\n" (if (zerop wrong) "ok     " "FAILED ")
                   (if (zerop wrong) "" (format ", but %d" wrong))))
    (princ (format "  %s a key in a paragraph of 50 KB with 2,000 spans takes %.0f ms\n"
                   (if (< seconds 0.1) "ok     " "FAILED ") (* 1000 seconds)))
    (kill-emacs (if (and (zerop wrong) (< seconds 0.1)) 0 1))))
