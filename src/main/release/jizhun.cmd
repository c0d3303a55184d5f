@echo off
rem Starts Jizhun, whose jar lies beside this file. A document dropped on it is imported into the content folder beside it.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul
if errorlevel 1 (
  chcp 65001 >nul
  echo 需要 Java 17 以上，請從 https://adoptium.net/ 安裝。Jizhun needs Java 17 or newer; install it from https://adoptium.net/. 1>&2
  pause
  exit /b 3
)
set "JIZHUN_COMMAND=jizhun"
if not "%~x1"=="" if exist "%~f1" if not exist "%~f1\" goto dropped
"%JAVA%" -jar "%~dp0jizhun.jar" %*
exit /b %errorlevel%

:dropped
if not exist content cd /d "%~dp0"
"%JAVA%" -jar "%~dp0jizhun.jar" import %*
set "CODE=%errorlevel%"
pause
exit /b %CODE%
